//! The enum as the later stages see it, before the checks across variants.

use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::{
    Attribute, Data, DeriveInput, Expr, Fields, GenericParam, Lit, LitInt, Member, Path, Type,
};

use crate::attributes::{EnumOptions, VariantOptions, is_sip_cause};
use crate::case::title_case;
use crate::codes::{self, Entry, LIMIT, Limits, List};
use crate::diagnostics::{Diagnostics, Place};
use crate::doc_comment::first_paragraph;
use crate::tokens::{as_generated, first_and_last, flatten, generated_span, written};

/// The enum under the derive.
pub(crate) struct Model<'a> {
    pub(crate) original: &'a DeriveInput,
    /// The name in generated code.
    pub(crate) ident: Ident,
    pub(crate) name: String,
    pub(crate) place: Place,
    /// Where generated code finds the library.
    pub(crate) crate_path: TokenStream,
    pub(crate) options: EnumOptions,
    pub(crate) limits: Limits,
    pub(crate) parameters: Vec<Parameter>,
    /// Empty if the derive is on something other than an enum.
    pub(crate) variants: Vec<Variant<'a>>,
    single_codes: Singles,
    single_in_dialog_codes: Singles,
    single_q850: Singles,
}

/// For each code, the index of the first variant that lists it as a single one.
type Singles = Vec<Option<usize>>;

/// A generic parameter of the enum: `T`, `N` or `'a`.
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) place: Place,
}

pub(crate) struct Variant<'a> {
    pub(crate) original: &'a syn::Variant,
    /// The position among the variants.
    pub(crate) index: usize,
    pub(crate) ident: Ident,
    /// The name without `r#`.
    pub(crate) name: String,
    pub(crate) place: Place,
    /// What `as_str` returns.
    pub(crate) text: String,
    /// What `description` returns.
    pub(crate) description: String,
    pub(crate) options: VariantOptions,
    pub(crate) codes: Vec<Entry>,
    pub(crate) in_dialog_codes: Vec<Entry>,
    pub(crate) q850: Vec<Entry>,
    /// A discriminant that is a failure status, and its place.
    pub(crate) discriminant: Option<(u16, Place)>,
    /// The attributes that list codes, valid or not.
    pub(crate) code_attributes: Vec<(List, Place)>,
    pub(crate) content: Content,
}

/// What a variant holds.
pub(crate) enum Content {
    /// Nothing: a unit variant.
    Unit,
    /// The status that was received.
    Status(Member),
    /// A cause of another type, in which lookups continue.
    Delegate(Member, Delegate),
    /// Anything, in a local cause, which no lookup returns; also what an error was reported about.
    Other,
}

impl Content {
    /// The field that lookups set, if there is one.
    pub(crate) fn member(&self) -> Option<&Member> {
        match self {
            Content::Status(member) | Content::Delegate(member, _) => Some(member),
            Content::Unit | Content::Other => None,
        }
    }
}

/// The type of a delegate.
pub(crate) struct Delegate {
    pub(crate) ty: TokenStream,
    /// The spans of its first and last token, for generated code that rustc may reject.
    pub(crate) first_and_last: (Span, Span),
    /// The type as hand-written source.
    pub(crate) name: String,
}

impl<'a> Model<'a> {
    pub(crate) fn new(original: &'a DeriveInput, diagnostics: &mut Diagnostics) -> Self {
        let is_enum = matches!(original.data, Data::Enum(_));
        let mut options = EnumOptions::default();
        for attribute in &original.attrs {
            if is_sip_cause(attribute) {
                options.add(attribute, diagnostics);
            } else if is_enum && List::of(attribute).is_some() {
                belongs_on_a_variant(attribute, diagnostics);
            }
        }
        let keyword = match &original.data {
            Data::Enum(_) => None,
            Data::Struct(data) => Some(diagnostics.place_of_token(data.struct_token.span)),
            Data::Union(data) => Some(diagnostics.place_of_token(data.union_token.span)),
        };
        if let Some(keyword) = keyword {
            diagnostics.error(
                keyword,
                "`SipCause` can only be derived for enums, with one variant per cause",
            );
        }
        let place = diagnostics.place_of_token(original.ident.span());
        let mut parameters = Vec::new();
        for parameter in &original.generics.params {
            parameters.push(Parameter::new(parameter, diagnostics));
        }
        let mut variants = Vec::new();
        let limits = options.limits();
        if let Data::Enum(data) = &original.data {
            for variant in &data.variants {
                let index = variants.len();
                variants.push(Variant::new(variant, index, &options, diagnostics));
            }
        }
        Model {
            original,
            ident: generated_ident(&original.ident),
            name: original.ident.unraw().to_string(),
            place,
            crate_path: crate_path(options.crate_path.as_ref()),
            options,
            limits,
            parameters,
            single_codes: singles(&variants, List::Status),
            single_in_dialog_codes: singles(&variants, List::InDialog),
            single_q850: singles(&variants, List::Q850),
            variants,
        }
    }

    pub(crate) fn is_enum(&self) -> bool {
        matches!(self.original.data, Data::Enum(_))
    }

    pub(crate) fn is_unit_only(&self) -> bool {
        self.variants.iter().all(|variant| matches!(variant.original.fields, Fields::Unit))
    }

    /// The variants that hold a cause of another type, and that type.
    pub(crate) fn delegates(&self) -> Vec<(&Variant<'a>, &Delegate)> {
        let mut delegates = Vec::new();
        for variant in &self.variants {
            if let Some(delegate) = variant.delegate() {
                delegates.push((variant, delegate));
            }
        }
        delegates
    }

    pub(crate) fn fallback(&self) -> Option<&Variant<'a>> {
        self.variants.iter().find(|variant| variant.options.fallback.is_some())
    }

    /// The variant that lists a code as a single one.
    pub(crate) fn with_single(&self, list: List, code: u16) -> Option<&Variant<'a>> {
        let singles = match list {
            List::Status => &self.single_codes,
            List::InDialog => &self.single_in_dialog_codes,
            List::Q850 => &self.single_q850,
        };
        self.variants.get((*singles.get(usize::from(code))?)?)
    }

    /// The codes by which a lookup finds a variant, in the order written.
    pub(crate) fn codes_that_find(&self, variant: &Variant<'_>, list: List) -> Vec<u16> {
        let mut codes = Vec::new();
        for entry in variant.listed(list) {
            for code in &self.codes_of_entry(variant, list, entry) {
                if !codes.contains(code) {
                    codes.push(*code);
                }
            }
        }
        codes
    }

    /// The codes of one entry by which a lookup finds its variant: all but those of a range that another
    /// variant lists as single codes.
    pub(crate) fn codes_of_entry(
        &self,
        variant: &Variant<'_>,
        list: List,
        entry: &Entry,
    ) -> Vec<u16> {
        let mut codes = Vec::new();
        for code in entry.first..=entry.last {
            let single = self.with_single(list, code);
            if single.is_none_or(|other| other.index == variant.index) {
                codes.push(code);
            }
        }
        codes
    }

    /// The highest status that the fallback takes; the lowest is 300.
    pub(crate) fn last_fallback_status(&self) -> u16 {
        if self.options.local_codes.is_some() { 999 } else { 699 }
    }
}

fn singles(variants: &[Variant<'_>], list: List) -> Singles {
    let mut singles = vec![None; usize::from(LIMIT)];
    for variant in variants {
        for entry in variant.listed(list) {
            if let (false, Some(single)) =
                (entry.is_range, singles.get_mut(usize::from(entry.first)))
            {
                single.get_or_insert(variant.index);
            }
        }
    }
    singles
}

impl Parameter {
    fn new(parameter: &GenericParam, diagnostics: &mut Diagnostics) -> Self {
        let tokens = match parameter {
            GenericParam::Lifetime(parameter) => parameter.lifetime.to_token_stream(),
            GenericParam::Type(parameter) => parameter.ident.to_token_stream(),
            GenericParam::Const(parameter) => parameter.ident.to_token_stream(),
        };
        Parameter { name: tokens.to_string(), place: diagnostics.place(tokens) }
    }
}

impl<'a> Variant<'a> {
    fn new(
        original: &'a syn::Variant,
        index: usize,
        enum_options: &EnumOptions,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let limits = enum_options.limits();
        let mut options = VariantOptions::default();
        let mut codes = Vec::new();
        let mut in_dialog_codes = Vec::new();
        let mut q850 = Vec::new();
        let mut code_attributes = Vec::new();
        for attribute in &original.attrs {
            if is_sip_cause(attribute) {
                options.add(attribute, limits, diagnostics);
            } else if let Some(list) = List::of(attribute) {
                let place = diagnostics.place_of_attribute(attribute);
                code_attributes.push((list, place));
                let listed = match list {
                    List::Status => &mut codes,
                    List::InDialog => &mut in_dialog_codes,
                    List::Q850 => &mut q850,
                };
                listed.append(&mut codes::parse(attribute, place, list, limits, diagnostics));
            }
        }
        let place = diagnostics.place_of_token(original.ident.span());
        check_fields(&original.fields, diagnostics);
        let content = if options.delegate.is_some() {
            delegate_content(original, place, diagnostics)
        } else if !code_attributes.is_empty() {
            status_content(original, false, diagnostics)
        } else if options.fallback.is_some() {
            status_content(original, true, diagnostics)
        } else if matches!(original.fields, Fields::Unit) {
            Content::Unit
        } else {
            Content::Other
        };
        let discriminant = match &original.discriminant {
            Some((_, value)) => integer(value).and_then(|integer| {
                let code = integer.base10_parse().ok().filter(|code| (300..=699).contains(code));
                Some((code?, diagnostics.place_of_token(integer.span())))
            }),
            None => None,
        };
        let name = original.ident.unraw().to_string();
        let rename = options.rename.as_ref().map(|(text, _)| text.clone());
        let text = match (&rename, &enum_options.rename_all) {
            (Some(text), _) => text.clone(),
            (None, Some((style, _))) => style.apply(&name),
            (None, None) => title_case(&name),
        };
        let description = match &options.description {
            Some((text, _)) => text.clone(),
            // `rename_all` styles texts for programs, and a description is for people.
            None => {
                first_paragraph(&original.attrs).or(rename).unwrap_or_else(|| title_case(&name))
            }
        };
        Variant {
            original,
            index,
            ident: generated_ident(&original.ident),
            name,
            place,
            text,
            description,
            options,
            codes,
            in_dialog_codes,
            q850,
            discriminant,
            code_attributes,
            content,
        }
    }

    /// Whether the variant holds nothing or a status.
    pub(crate) fn can_list_codes(&self) -> bool {
        match &self.content {
            Content::Unit | Content::Status(_) => true,
            Content::Delegate(..) => false,
            Content::Other => {
                let mut fields = self.original.fields.iter();
                fields.next().is_some_and(|field| is_u16(&field.ty)) && fields.next().is_none()
            }
        }
    }

    /// Whether a code is listed, alone or in a range.
    pub(crate) fn lists(&self, list: List, code: u16) -> bool {
        let includes = |entry: &Entry| (entry.first..=entry.last).contains(&code);
        self.listed(list).iter().any(includes)
    }

    pub(crate) fn listed(&self, list: List) -> &[Entry] {
        match list {
            List::Status => &self.codes,
            List::InDialog => &self.in_dialog_codes,
            List::Q850 => &self.q850,
        }
    }

    pub(crate) fn delegate(&self) -> Option<&Delegate> {
        match &self.content {
            Content::Delegate(_, delegate) => Some(delegate),
            Content::Unit | Content::Status(_) | Content::Other => None,
        }
    }
}

fn delegate_content(variant: &syn::Variant, name: Place, diagnostics: &mut Diagnostics) -> Content {
    let fields = &variant.fields;
    let mut all = fields.iter().zip(fields.members());
    if let (Some((field, member)), None) = (all.next(), all.next()) {
        return Content::Delegate(generated_member(member), Delegate::new(&field.ty));
    }
    let place = match fields {
        Fields::Unit => name,
        fields => diagnostics.place(fields),
    };
    let mut ty = "Cause".to_owned();
    for field in fields {
        let written = written(&flatten(field.ty.to_token_stream()));
        // The status and the like are kept beside the cause.
        if written.contains(char::is_uppercase) {
            ty = written;
            break;
        }
    }
    let name = &variant.ident;
    diagnostics.error(
        place,
        format!(
            "a delegate has exactly one field, whose type is itself under the derive: `{name}({ty})`"
        ),
    );
    Content::Other
}

fn status_content(
    variant: &syn::Variant,
    is_fallback: bool,
    diagnostics: &mut Diagnostics,
) -> Content {
    let what = if is_fallback { "a fallback" } else { "a variant with codes" };
    let fields = &variant.fields;
    let mut all = fields.iter().zip(fields.members());
    let place = match (fields, all.next(), all.next()) {
        (Fields::Unit, _, _) => return Content::Unit,
        (_, Some((field, member)), None) => {
            if is_u16(&field.ty) {
                return Content::Status(generated_member(member));
            }
            diagnostics.place(&field.ty)
        }
        _ => diagnostics.place(fields),
    };
    let name = &variant.ident;
    let example = match fields {
        Fields::Named(_) => format!("{name} {{ status: u16 }}"),
        Fields::Unnamed(_) | Fields::Unit => format!("{name}(u16)"),
    };
    let help = if is_fallback {
        format!(
            "; if `{name}` has to hold more, remove `fallback` and build it where `from_status` \
             returns `None`"
        )
    } else {
        String::new()
    };
    let message = format!(
        "{what} is a unit variant or holds one `u16`, the status that was received: `{example}`{help}"
    );
    diagnostics.error(place, message);
    Content::Other
}

/// An integer literal, in parentheses or not.
fn integer(value: &Expr) -> Option<&LitInt> {
    match value {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Int(integer) => Some(integer),
            _ => None,
        },
        Expr::Paren(paren) => integer(&paren.expr),
        Expr::Group(group) => integer(&group.expr),
        _ => None,
    }
}

/// `u16`, also by a longer path such as `core::primitive::u16` or through `macro_rules!`.
fn is_u16(ty: &Type) -> bool {
    match ty {
        Type::Group(group) => is_u16(&group.elem),
        Type::Paren(paren) => is_u16(&paren.elem),
        Type::Path(path) => path
            .path
            .segments
            .last()
            .is_some_and(|segment| segment.ident == "u16" && segment.arguments.is_none()),
        _ => false,
    }
}

impl Delegate {
    fn new(ty: &Type) -> Self {
        let tokens = as_generated(ty.to_token_stream());
        Delegate {
            name: written(&flatten(tokens.clone())),
            first_and_last: first_and_last(tokens.clone()),
            ty: tokens,
        }
    }
}

fn crate_path(option: Option<&(Path, Place)>) -> TokenStream {
    option.map_or_else(|| quote::quote!(::sipcause), |(path, _)| path.to_token_stream())
}

fn generated_ident(ident: &Ident) -> Ident {
    let name = ident.to_string();
    let span = generated_span(ident.span());
    // An identifier in the user's edition may be a keyword in the edition of this crate.
    if name.starts_with(|first: char| first.is_ascii_lowercase()) && !name.starts_with("r#") {
        return Ident::new_raw(&name, span);
    }
    let mut ident = ident.clone();
    ident.set_span(span);
    ident
}

fn generated_member(member: Member) -> Member {
    match member {
        Member::Named(ident) => Member::Named(generated_ident(&ident)),
        Member::Unnamed(index) => Member::Unnamed(index),
    }
}

fn check_fields(fields: &Fields, diagnostics: &mut Diagnostics) {
    for field in fields {
        for attribute in &field.attrs {
            if is_sip_cause(attribute) || List::of(attribute).is_some() {
                belongs_on_a_variant(attribute, diagnostics);
            }
        }
    }
}

fn belongs_on_a_variant(attribute: &Attribute, diagnostics: &mut Diagnostics) {
    let place = diagnostics.place_of_attribute(attribute);
    let name = attribute.path().to_token_stream();
    diagnostics.error(place, format!("`#[{name}(…)]` belongs on a variant"));
}
