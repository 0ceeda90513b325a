//! Words that are valid in an enum, and words that are not.

pub(super) const RIGHT_CODES: &[&str] = &[
    "486", "600", "0x194", "4_80", "487u16", "603", "402", "500..=599", "501", "503", "408..=410",
    "300..=300", "vendor(499)", "vendor(470..=479, 498)", "vendor(493..=494,)", "604..=608",
];
pub(super) const RIGHT_Q850: &[&str] = &[
    "1", "17", "18..=21", "34..=47", "38", "127", "17..=19", "0..=127",
];
pub(super) const RIGHT_OPTIONS: &[&str] = &[
    "registered", "exhaustive", "all_classes", "local_codes", "display", "error", "from_str",
    "crate = ::a::b", "rename_all = \"snake_case\"", "rename_all = \"SCREAMING-KEBAB-CASE\"",
    "rename_all = \"camelCase\"",
];
pub(super) const RIGHT_TEXTS: &[&str] = &[
    "rename = \"USER_BUSY\"", "description = \"Call | later.\"", "status = 480", "status = 0x1e0",
];
pub(super) const RIGHT_STATUS_FIELDS: &[&str] = &["", "(u16)", "{ r#type: core::primitive::u16, }"];
pub(super) const RIGHT_DELEGATE_FIELDS: &[&str] = &[
    "(Cause)", "(((a::Cause)))", "{ inner: ::sipcause::vendor::PortaSip }",
    "(<u16 as HasTable<{ 1 >> 1 }>>::Table)", "(a::Table<'static, Vec<u8>, -1>)", "(table!())",
];

pub(super) const WRONG_CODES: &[&str] = &[
    "0", "99", "100", "299", "699", "700", "999", "1000", "65535", "65536", "4294967782",
    "99999999999999999999999999999999999999999999", "-5", "0b11", "486i8", "486.0", "486.", "4e2",
    "'4'", "b'4'", "\"486\"", "\"486, 487\"", "r#\"486\"#", "c\"486\"", "486 487", "599..=500",
    "500..599", "500..", "..=500", "..", "500...599", "500-599", "0..=65535", "\"500\"..=\"599\"",
    "5xx", "vendor()", "vendor", "vendor[499]", "vendor(vendor(499))", "vendor = 499", "BUSY",
    "Status::BUSY", "BUSY as u16", "status!(486)", "{ 486 }", "[486]", "(486)", "[486, 487]",
    "500.=504", "500:504", "500..=vendor(504)", "vendor(500)..=504", "500..<505", "500...=504",
    "504..500", "500to504", "9xx", "\"500–504\"", "486 | 600", "!486", "&486", "486 + 1", "486;", "", "$", "#", "'a", "true", "r#type", "crate",
    "_", "4o4", "1xx", "0x190..0x1f4", "500-5990", "486 = 17", "486 => \"Busy\"", "vendor(499) 498", "\"500..600; 3xx\"",
    "[[486]]", "vendor[499]..=4", "468", "4860u32",
];
pub(super) const WRONG_OPTIONS: &[&str] = &[
    "serde", "crate = crate", "crate = \"sipcause\"", "crate", "crate = a::<u8>",
    "crate = <T as A>::B", "crate = ", "crate = $crate::a", "fallback = true", "fallback()",
    "fallback", "delegate", "delegate(Cause)", "r#delegate", "rename", "rename = \"\"",
    "rename = \" \"", "rename = \"a\\nb\"", "rename = \"\\0\"", "rename = 5",
    "rename = b\"Busy\"", "rename = concat!(\"a\")", "rename(\"Busy\")", "rename = \"a\" \"b\"",
    "rename == \"a\"", "description = 'a'", "description: \"a\"", "registered registered",
    "registered = \"a\" display", "vendor(499)", "codes(486)", "486", "\"registered\"", "unknown",
    "unknown = 1", "", "=", "(registered)", "fallbak", "rename_all", "rename_all = \"\"",
    "rename_all = \"snake-case\"", "rename_all = snake_case", "rename_all = 1", "status",
    "status = 0", "status = 200", "status = 700", "status = 65536", "status = -480",
    "status = \"480\"", "status = 480..=486", "status = vendor(499)", "status = 48x", "status = ",
    "status(480)", "rename = \" Busy\"", "rename = \"a\u{200b}\"", "rename = \"\u{2028}\"",
    "description = \"\u{202e}\"", "catch_all", "transparent", "value = [486, 600]", "error(\"busy\")",
    "non_exhaustive", "Serialize", "strict", "rename(\"\u{3164}\")", "status(480)", "status = vendor(468)",
    "crate = \"a::b\"", "vendor", "codes = 4o4", "in_dialog_codes", "17",
];
pub(super) const WRONG_ATTRIBUTES: &[(&str, &str)] = &[
    ("codes(", ")"), ("in_dialog_codes(", ")"), ("q850(", ")"), ("sip_cause(", ")"),
    ("codes[", "]"), ("sip_cause{", "}"), ("codes = ", ""), ("codes = [", "]"), ("q850 = ", ""), ("r#codes((", "))"), ("code(", ")"),
    ("sip::codes(", ")"),
];

pub(super) const OTHER_ATTRIBUTES: &[&str] = &[
    "", "#[doc = \"The line is taken.\"]", "#[doc = \"\"]", "#[doc = \" * a\\n * b\\n *\\n */\"]",
    "#[doc = \"\\r\\n\\u{0} *\\u{2028}\"]", "#[doc = r#\"a \"quoted\" | piece\"#]",
    "#[doc = concat!(\"a\", \"b\")]", "#[doc = 5]", "#[doc(hidden)]", "#[deprecated]",
    "#[non_exhaustive]", "#[cfg_attr(all(), codes(486))]", "#[a::b { c => d }]",
];
pub(super) const VISIBILITIES: &[&str] = &["", "pub", "pub(crate)", "pub(in crate::a)"];
pub(super) const NAMES: &[&str] = &[
    "Busy", "NotFound", "Error", "Some", "None", "r#type", "_17", "話し中", "HTTPError2", "Ünï",
];
pub(super) const TAKEN_NAMES: &[&str] = &[
    "ALL", "status", "as_str", "codes", "r#from_status", "from_any_status", "q850",
];
pub(super) const GENERICS: &[&str] = &[
    "", "<>", "<T>", "<'a>",
    "<'a, T: Iterator<Item = &'a u8> + ?Sized, const N: usize = { 1 + 1 }>", "<T = Vec<Vec<u8>>>",
];
pub(super) const WHERE_CLAUSES: &[&str] = &[
    "", "where", "where T: Clone, for<'b> &'b T: Copy", "where Self: Sized",
];
pub(super) const FIELDS: &[&str] = &[
    "", "()", "{}", "(u8)", "(u16, u16)", "(T)", "(&'a mut [T; N])", "(dyn Fn(u8) -> u16 + Send)",
    "(impl Sized)", "([u8; if true { 1 } else { 2 }])", "([[u8; { 2 }]; match 1 { _ => 2 }], u8)", "(!)", "(_)", "(fn(u16) -> Cause)", "(#[codes(486)] pub u16)",
];
pub(super) const DISCRIMINANTS: &[&str] = &["", "", "= 486", "= { 1 + 1 }", "= -1", "= A::B as u16", "= (486)", "= BUSY"];
