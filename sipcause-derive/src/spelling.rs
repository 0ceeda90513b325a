//! Finds the word that a misspelled one was meant to be.

/// The word that `written` is a misspelling of, if it is close to one.
pub(crate) fn nearest<'a>(written: &str, words: &[&'a str]) -> Option<&'a str> {
    let letters = |word: &str| {
        let mut letters = word.to_lowercase();
        letters.retain(char::is_alphanumeric);
        letters
    };
    let written_letters = letters(written);
    let distances = words.iter().map(|word| {
        // If words differ only in case or punctuation, the spelling decides.
        let distance = edit_distance(&written_letters, &letters(word));
        (distance, edit_distance(written, word), *word)
    });
    let (distance, _, word) = distances.min()?;
    (distance <= written_letters.chars().count() / 3).then_some(word)
}

/// The Levenshtein distance: how many letters to insert, delete or replace.
pub(crate) fn edit_distance(from: &str, to: &str) -> usize {
    let mut row: Vec<usize> = (0..=to.chars().count()).collect();
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
