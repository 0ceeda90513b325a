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
