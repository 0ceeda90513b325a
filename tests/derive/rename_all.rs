//! `#[sip_cause(rename_all = "…")]`, compared with serde itself.

use sipcause::SipCause;

/// The same enum under both derives, with the texts from each of them.
macro_rules! texts {
    ($style:literal: $($(#[$attribute:meta])* $variant:ident)+) => {{
        #[derive(serde::Serialize, SipCause, Debug, Clone, Copy)]
        #[serde(rename_all = $style)]
        #[sip_cause(rename_all = $style)]
        #[allow(non_camel_case_types, reason = "odd names are what is tested")]
        enum Odd {
            #[codes(486)]
            Busy,
            $($(#[$attribute])* $variant,)+
        }

        let texts = Odd::ALL.iter().map(|odd| {
            let by_serde = serde_json::to_value(odd).unwrap();
            (odd.as_str(), by_serde.as_str().unwrap().to_owned())
        });
        texts.collect::<Vec<_>>()
    }};
}

macro_rules! odd_texts {
    ($style:literal $($more:ident)*) => {
        texts!($style:
            NotFound RTPTimeout SDPMissing HTTPError2 Http2Error A AB aB r#type _X1y X_y __ _1
            Tür TÜR Straße R話し中 Snake_case SCREAMING_SNAKE Ends_ $($more)*
        )
    };
}

#[test]
fn every_style_splits_words_as_serde_does() {
    let styles = [
        odd_texts!("lowercase" Ünï ÉÀ Δ),
        odd_texts!("UPPERCASE" Ünï ÉÀ Δ),
        odd_texts!("PascalCase" Ünï ÉÀ Δ),
        // serde panics if the first character is not ASCII.
        odd_texts!("camelCase"),
        odd_texts!("snake_case" Ünï ÉÀ Δ),
        odd_texts!("SCREAMING_SNAKE_CASE" Ünï ÉÀ Δ),
        odd_texts!("kebab-case" Ünï ÉÀ Δ),
        odd_texts!("SCREAMING-KEBAB-CASE" Ünï ÉÀ Δ),
    ];
    for texts in &styles {
        assert!(texts.len() > 20);
        for (text, by_serde) in texts {
            assert_eq!(text, by_serde);
        }
    }
    // The styles really differ.
    let not_found = styles.map(|texts| texts[1].0);
    let expected = [
        "notfound", "NOTFOUND", "NotFound", "notFound", "not_found", "NOT_FOUND", "not-found",
        "NOT-FOUND",
    ];
    assert_eq!(not_found, expected);
}

#[derive(SipCause, Debug, PartialEq)]
#[sip_cause(rename_all = "snake_case", display, from_str)]
enum Why {
    /// Nobody is there.
    #[codes(404)]
    NotFound,
    #[codes(486)]
    #[sip_cause(rename = "USER_BUSY")]
    BusyHere,
    #[codes(500)]
    #[sip_cause(description = "Call again later.")]
    ServerError,
    #[codes(603)]
    CallDeclined,
    NoAnswer(u8),
}

#[test]
fn is_the_text_of_every_variant_without_rename() {
    assert_eq!(Why::NotFound.as_str(), "not_found");
    assert_eq!(Why::NoAnswer(1).as_str(), "no_answer");
    assert_eq!(Why::BusyHere.as_str(), "USER_BUSY");
}

#[test]
fn is_what_display_writes_and_from_str_reads() {
    assert_eq!(Why::ServerError.to_string(), "server_error");
    assert_eq!("server_error".parse(), Ok(Why::ServerError));
    assert_eq!("USER_BUSY".parse(), Ok(Why::BusyHere));
    for text in ["busy_here", "Server Error", "ServerError", "no_answer"] {
        assert!(text.parse::<Why>().is_err(), "{text}");
    }
}

#[test]
fn leaves_descriptions_alone() {
    assert_eq!(Why::NotFound.description(), "Nobody is there.");
    assert_eq!(Why::ServerError.description(), "Call again later.");
    assert_eq!(Why::CallDeclined.description(), "Call Declined");
    assert_eq!(Why::BusyHere.description(), "USER_BUSY");
}

#[test]
fn leaves_the_texts_of_delegates_alone() {
    #[derive(SipCause, Debug, PartialEq)]
    #[sip_cause(rename_all = "kebab-case")]
    enum Outer {
        #[codes(480)]
        NotThere,
        #[sip_cause(delegate)]
        Inner(Why),
    }

    assert_eq!(Outer::NotThere.as_str(), "not-there");
    assert_eq!(Outer::Inner(Why::NotFound).as_str(), "not_found");
}
