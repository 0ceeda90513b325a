//! Doc comments in every form that people write.

use sipcause::SipCause;

macro_rules! text {
    () => {
        "From a macro."
    };
}

#[test]
fn lines() {
    #[derive(SipCause)]
    #[rustfmt::skip]
    #[expect(clippy::empty_docs, reason = "one of the odd forms")]
    enum Why {
        ///The line is taken.
        ///Call later.
        #[codes(401)]
        WithoutASpace,

        ///
        ///
        /// After empty lines.
        /// 
        /// Not this.
        #[codes(402)]
        AfterEmptyLines,

        /// Split by
        #[codes(403)]
        /// an attribute.
        SplitByAnAttribute,

        /// With "quotes", \backslashes\ and {braces}.
        #[codes(404)]
        WithSpecialCharacters,

        // No doc comment.
        //// Nor is this.
        #[codes(405)]
        Nothing,

        ///
        #[codes(406)]
        Empty,

        /// * a list
        /// * of two
        #[codes(407)]
        List,

        /// *
        #[codes(408)]
        Star,
    }

    assert_eq!(Why::WithoutASpace.description(), "The line is taken. Call later.");
    assert_eq!(Why::AfterEmptyLines.description(), "After empty lines.");
    assert_eq!(Why::SplitByAnAttribute.description(), "Split by an attribute.");
    assert_eq!(
        Why::WithSpecialCharacters.description(),
        r#"With "quotes", \backslashes\ and {braces}."#
    );
    assert_eq!(Why::Nothing.description(), "Nothing");
    assert_eq!(Why::Empty.description(), "Empty");
    assert_eq!(Why::List.description(), "* a list * of two");
    assert_eq!(Why::Star.description(), "*");
}

#[test]
fn blocks() {
    #[derive(SipCause)]
    #[rustfmt::skip]
    enum Why {
        /** In one line. */
        #[codes(401)]
        OneLine,

        /**
         * With stars,
         * in two lines.
         *
         * Not this.
         */
        #[codes(402)]
        WithStars,

        /**
        Without stars,
        in two lines.

        Not this.
        */
        #[codes(403)]
        WithoutStars,

        /** Begins at once
         *  and goes on. **/
        #[codes(404)]
        BeginsAtOnce,

        /***/
        #[codes(405)]
        Nothing,
    }

    assert_eq!(Why::OneLine.description(), "In one line.");
    assert_eq!(Why::WithStars.description(), "With stars, in two lines.");
    assert_eq!(Why::WithoutStars.description(), "Without stars, in two lines.");
    assert!(Why::BeginsAtOnce.description().starts_with("Begins at once and goes on."));
    assert_eq!(Why::Nothing.description(), "Nothing");
}

#[test]
fn attributes() {
    #[derive(SipCause)]
    enum Why {
        #[doc = "As an attribute."]
        #[codes(401)]
        Attribute,

        #[doc = r"  A raw string,
            in two lines.  "]
        #[codes(402)]
        RawString,

        #[doc = text!()]
        #[codes(403)]
        Macro,

        #[doc = concat!("Put ", "together.")]
        #[codes(404)]
        Concatenated,

        #[doc(hidden)]
        #[doc(alias = "x")]
        #[codes(405)]
        NoText,
    }

    assert_eq!(Why::Attribute.description(), "As an attribute.");
    assert_eq!(Why::RawString.description(), "A raw string, in two lines.");
    assert_eq!(Why::NoText.description(), "No Text");
    // The derive runs before the inner macro is expanded, and does not see the text.
    assert_eq!(Why::Macro.description(), "Macro");
    assert_eq!(Why::Concatenated.description(), "Concatenated");
}
