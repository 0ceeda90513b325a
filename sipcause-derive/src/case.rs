//! Texts made from the names of variants.

/// The styles of `rename_all`, which are those of serde.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Style {
    Lower,
    Upper,
    Pascal,
    Camel,
    Snake,
    ScreamingSnake,
    Kebab,
    ScreamingKebab,
}

impl Style {
    pub(crate) const NAMES: [(&str, Style); 8] = [
        ("lowercase", Style::Lower),
        ("UPPERCASE", Style::Upper),
        ("PascalCase", Style::Pascal),
        ("camelCase", Style::Camel),
        ("snake_case", Style::Snake),
        ("SCREAMING_SNAKE_CASE", Style::ScreamingSnake),
        ("kebab-case", Style::Kebab),
        ("SCREAMING-KEBAB-CASE", Style::ScreamingKebab),
    ];

    pub(crate) fn named(name: &str) -> Option<Self> {
        let mut styles = Self::NAMES.iter();
        styles
            .find(|(own, _)| *own == name)
            .map(|&(_, style)| style)
    }

    /// A variant's name in this style, with the words that serde sees: every capital begins one.
    pub(crate) fn apply(self, name: &str) -> String {
        let separated_by = |separator| {
            let mut words = String::new();
            for character in name.chars() {
                if character.is_uppercase() && !words.is_empty() {
                    words.push(separator);
                }
                words.push(match character {
                    '_' => separator,
                    letter => letter.to_ascii_lowercase(),
                });
            }
            words
        };
        match self {
            Style::Lower => name.to_ascii_lowercase(),
            Style::Upper => name.to_ascii_uppercase(),
            Style::Pascal => name.to_owned(),
            Style::Camel => {
                let mut camel = name.to_owned();
                if let Some(first) = camel.get_mut(..1) {
                    first.make_ascii_lowercase();
                }
                camel
            }
            Style::Snake => separated_by('_'),
            Style::ScreamingSnake => separated_by('_').to_ascii_uppercase(),
            Style::Kebab => separated_by('-'),
            Style::ScreamingKebab => separated_by('-').to_ascii_uppercase(),
        }
    }
}

/// The words of a variant's name, each with a capital: `NotFound` is `Not Found`, and `SDPMissing`
/// is `Sdp Missing`.
pub(crate) fn title_case(name: &str) -> String {
    let mut title = String::new();
    let mut is_in_word = false;
    // The last letter of the word that has a case, unlike a digit.
    let mut last_letter: Option<char> = None;
    let mut characters = name.chars().peekable();
    while let Some(character) = characters.next() {
        if !character.is_alphanumeric() {
            is_in_word = false;
            last_letter = None;
            continue;
        }
        let is_capital = character.is_uppercase();
        let ends_capitals = characters.peek().is_some_and(|next| next.is_lowercase());
        let starts_word =
            is_capital && last_letter.is_some_and(|letter| letter.is_lowercase() || ends_capitals);
        if is_in_word && !starts_word {
            title.extend(character.to_lowercase());
        } else {
            if !title.is_empty() {
                title.push(' ');
            }
            title.extend(character.to_uppercase());
        }
        is_in_word = true;
        if is_capital || character.is_lowercase() {
            last_letter = Some(character);
        }
    }
    title
}

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
            left = (diagonal + usize::from(from != to))
                .min(left + 1)
                .min(above + 1);
            diagonal = *above;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}
