//! Finds the word that a misspelled one was meant to be.

/// The word that `written` is a misspelling of, if it is close to one.
pub(crate) fn nearest<'a>(written: &str, words: &[&'a str]) -> Option<&'a str> {
    let written_letters = letters(written);
    let mut least = (written_letters.chars().count() / 3, usize::MAX);
    let mut nearest = None;
    for word in words {
        // If words differ only in case or punctuation, the spelling decides.
        let distance = edit_distance(&written_letters, &letters(word));
        let distances = (distance, edit_distance(written, word));
        if distances < least {
            least = distances;
            nearest = Some(*word);
        }
    }
    nearest
}

/// A word in lower case and without punctuation.
pub(crate) fn letters(word: &str) -> String {
    let mut letters = String::new();
    for letter in word.chars() {
        if letter.is_alphanumeric() {
            letters.extend(letter.to_lowercase());
        }
    }
    letters
}

/// The Levenshtein distance: how many letters to insert, delete or replace.
pub(crate) fn edit_distance(from: &str, to: &str) -> usize {
    let mut row = vec![0];
    for _ in to.chars() {
        row.push(row.len());
    }
    for (index, from) in from.chars().enumerate() {
        let mut diagonal = index;
        let mut left = index + 1;
        let mut next = vec![left];
        for (to, above) in to.chars().zip(row.iter().skip(1)) {
            left = (diagonal + usize::from(from != to)).min(left + 1).min(above + 1);
            diagonal = *above;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}
