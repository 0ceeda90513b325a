//! Writes the JavaScript for a module that cargo has built: `bind MODULE.wasm FOLDER`. The command
//! `wasm-bindgen --target nodejs` does the same.

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
