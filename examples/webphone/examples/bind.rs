//! Generates the JavaScript for a WebAssembly module: `bind MODULE.wasm FOLDER`. Does the same as
//! `wasm-bindgen --target nodejs`.

use std::env::args_os;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = args_os().skip(1);
    let (Some(module), Some(folder)) = (arguments.next(), arguments.next()) else {
        return Err("usage: bind MODULE.wasm FOLDER".into());
    };
    Bindgen::new()
        .input_path(module)
        .nodejs(true)?
        .generate(folder)?;
    Ok(())
}
