//! Prints the statuses of the realistic mix, for benchmarks in other languages.

fn main() {
    for status in benches::mix() {
        println!("{status}");
    }
}
