//! Prints the realistic mix of statuses, for benchmarks in other languages.

fn main() {
    for status in benches::mix() {
        println!("{status}");
    }
}
