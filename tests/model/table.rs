//! An enum under the derive as data: random tables are generated in this form, their source is written
//! from it, and the rules read it.

use std::ops::RangeInclusive;

/// A batch of tables. One may delegate to those before it.
pub(crate) struct Batch {
    pub(crate) tables: Vec<Table>,
}

pub(crate) struct Table {
    pub(crate) name: String,
    /// Whether a type parameter is the type of its numbers.
    pub(crate) is_generic: bool,
    pub(crate) options: Vec<&'static str>,
    /// A style of `rename_all`.
    pub(crate) style: Option<&'static str>,
    pub(crate) variants: Vec<Variant>,
}

pub(crate) struct Variant {
    /// The words of its name.
    pub(crate) words: Vec<String>,
    pub(crate) codes: Vec<Codes>,
    pub(crate) in_dialog_codes: Vec<Codes>,
    pub(crate) q850: Vec<Codes>,
    pub(crate) is_fallback: bool,
    pub(crate) rename: Option<String>,
    pub(crate) description: Option<String>,
    /// The status code to send.
    pub(crate) status: Option<u16>,
    /// The lines of the doc comment.
    pub(crate) doc: Vec<&'static str>,
    pub(crate) content: Content,
}

/// One entry of a list. A range may contain a single number.
#[derive(Clone, Copy)]
pub(crate) struct Codes {
    pub(crate) first: u16,
    pub(crate) last: u16,
    pub(crate) is_range: bool,
    pub(crate) is_vendor: bool,
}

pub(crate) enum Content {
    Nothing,
    /// The status that was received.
    Status(Field),
    /// A cause of the table with this index.
    Cause(Field, usize),
    /// Local causes, by what they hold.
    Number(u32),
    Text(String),
}

/// How the one field of a variant is written.
#[derive(Clone, Copy)]
pub(crate) enum Field {
    Unnamed,
    Named(&'static str),
}

impl Table {
    pub(crate) fn has_option(&self, option: &str) -> bool {
        self.options.contains(&option)
    }

    /// The path to the type, as a type and before a variant.
    pub(crate) fn path(&self) -> String {
        let parameters = if self.is_generic { "::<u32>" } else { "" };
        format!("{}{parameters}", self.name)
    }

    pub(crate) fn fallback(&self) -> Option<usize> {
        self.variants.iter().position(|variant| variant.is_fallback)
    }

    /// The text of `as_str` for a variant that is not a delegate.
    pub(crate) fn text(&self, variant: &Variant) -> String {
        variant
            .rename
            .clone()
            .or_else(|| self.style.map(|style| variant.styled(style)))
            .unwrap_or_else(|| variant.title())
    }

    pub(crate) fn has_all(&self) -> bool {
        let mut contents = self.variants.iter().map(|variant| &variant.content);
        contents.all(|content| matches!(content, Content::Nothing))
    }
}

impl Codes {
    pub(crate) fn numbers(self) -> RangeInclusive<u16> {
        self.first..=self.last
    }
}

impl Variant {
    pub(crate) fn name(&self) -> String {
        self.words.concat()
    }

    /// The words are already in Title Case.
    pub(crate) fn title(&self) -> String {
        self.words.join(" ")
    }

    /// The name in a style of serde, which changes only ASCII letters.
    fn styled(&self, style: &str) -> String {
        let name = self.words.concat();
        let lower: Vec<String> = self.words.iter().map(|word| word.to_ascii_lowercase()).collect();
        match style {
            "lowercase" => name.to_ascii_lowercase(),
            "UPPERCASE" => name.to_ascii_uppercase(),
            "PascalCase" => name,
            "camelCase" => lower[..1].concat() + &self.words[1..].concat(),
            "snake_case" => lower.join("_"),
            "SCREAMING_SNAKE_CASE" => lower.join("_").to_ascii_uppercase(),
            "kebab-case" => lower.join("-"),
            "SCREAMING-KEBAB-CASE" => lower.join("-").to_ascii_uppercase(),
            _ => unreachable!("{style} is no style"),
        }
    }

    pub(crate) fn names_a_status(&self) -> bool {
        let lists = [&self.codes, &self.in_dialog_codes, &self.q850];
        self.is_fallback || self.delegate().is_some() || lists.iter().any(|list| !list.is_empty())
    }

    /// The name with its field filled in: a type, a value, or the `Debug` text of one.
    pub(crate) fn filled_with(&self, what: &str) -> String {
        let name = self.name();
        match self.content {
            Content::Status(Field::Named(field)) | Content::Cause(Field::Named(field), _) => {
                format!("{name} {{ {field}: {what} }}")
            }
            _ => format!("{name}({what})"),
        }
    }

    pub(crate) fn lists(&self, status: u16) -> bool {
        self.codes.iter().any(|codes| codes.numbers().contains(&status))
    }

    /// The index of the table that it delegates to.
    pub(crate) fn delegate(&self) -> Option<usize> {
        match self.content {
            Content::Cause(_, table) => Some(table),
            _ => None,
        }
    }
}
