//! A map that keeps what came first.

/// The first value that was added for each key.
///
/// The maps of the standard library would do, but are so much generic code that each program with
/// a table would take noticeably longer to build.
pub(crate) struct Firsts<K, V>(Vec<(K, V)>);

impl<K: Ord, V: Copy> Firsts<K, V> {
    pub(crate) const fn new() -> Self {
        Firsts(Vec::new())
    }

    /// Adds a value, unless there is one for the key, which is then returned.
    pub(crate) fn add(&mut self, key: K, value: V) -> Option<V> {
        match self.0.binary_search_by(|(added, _)| added.cmp(&key)) {
            Ok(index) => self.0.get(index).map(|(_, first)| *first),
            Err(index) => {
                self.0.insert(index, (key, value));
                None
            }
        }
    }

    pub(crate) fn contains(&self, key: &K) -> bool {
        let found = self.0.binary_search_by(|(added, _)| added.cmp(key));
        found.is_ok()
    }
}
