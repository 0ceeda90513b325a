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
        styles.find(|(own, _)| *own == name).map(|&(_, style)| style)
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

/// The words of a variant's name, each with a capital: `NotFound` is `Not Found`.
///
/// Capitals are kept where they stand out from small letters, as in `URI Too Long`, and in a short name
/// of one word, such as `OK`.
pub(crate) fn title_case(name: &str) -> String {
    let words = words(name);
    let mut has_small_letters = false;
    let mut capitals = 0;
    for letter in name.chars() {
        has_small_letters |= letter.is_lowercase();
        capitals += usize::from(letter.is_uppercase());
    }
    let keeps_capitals = has_small_letters || (words.len() == 1 && capitals <= 4);
    let mut title = String::new();
    for word in &words {
        if !title.is_empty() {
            title.push(' ');
        }
        let mut is_first = true;
        for letter in word.chars() {
            if is_first {
                title.extend(letter.to_uppercase());
            } else if keeps_capitals {
                title.push(letter);
            } else {
                title.extend(letter.to_lowercase());
            }
            is_first = false;
        }
    }
    title
}

/// The words of a name: `SDPMissing` is `SDP` and `Missing`.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
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
        match words.last_mut() {
            Some(word) if is_in_word && !starts_word => word.push(character),
            _ => words.push(character.into()),
        }
        is_in_word = true;
        if is_capital || character.is_lowercase() {
            last_letter = Some(character);
        }
    }
    words
}
