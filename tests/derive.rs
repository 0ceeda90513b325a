//! What the derive gives, attribute by attribute. What it refuses is in `tests/ui`.

use sipcause::{Cause, SipCause};

/// Asserts that a table answers for exactly these ranges of statuses, of all that a `u16` can be.
fn assert_answers_only<C: SipCause>(ranges: &[std::ops::RangeInclusive<u16>]) {
    for status in 0..=u16::MAX {
        let expected = ranges.iter().any(|range| range.contains(&status));
        assert_eq!(C::from_status(status).is_some(), expected, "{status}");
    }
}

mod codes {
    use super::*;

    #[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
    enum Why {
        #[codes(600, 486)]
        #[codes(487)]
        Busy,
        #[codes(500..=503, 510..=511, 404)]
        Server,
        #[codes(502)]
        Gateway,
        Local,
    }

    #[test]
    fn a_status_leads_to_the_variant_that_lists_it() {
        for status in [486, 487, 600] {
            assert_eq!(Why::from_status(status), Some(Why::Busy));
        }
        assert_answers_only::<Why>(&[404..=404, 486..=487, 500..=503, 510..=511, 600..=600]);
    }

    #[test]
    fn a_single_code_wins_over_a_range() {
        assert_eq!(Why::from_status(501), Some(Why::Server));
        assert_eq!(Why::from_status(502), Some(Why::Gateway));
    }

    #[test]
    fn are_given_back_in_the_order_written_with_ranges_spelled_out() {
        assert_eq!(Why::Busy.codes(), [600, 486, 487]);
        assert_eq!(Why::Server.codes(), [500, 501, 503, 510, 511, 404]);
        assert_eq!(Why::Local.codes(), [0_u16; 0]);
    }

    #[test]
    fn the_first_is_the_status() {
        assert_eq!(Why::Busy.status(), Some(600));
        assert_eq!(Why::Server.status(), Some(500));
        assert_eq!(Why::Local.status(), None);
    }

    #[test]
    fn lead_back_to_their_variant() {
        for &why in Why::ALL {
            for &code in why.codes() {
                assert_eq!(Why::from_status(code), Some(why));
            }
        }
    }

    #[test]
    fn may_repeat_inside_the_range_of_the_same_variant() {
        #[derive(SipCause, Debug, PartialEq)]
        enum FirstIs503 {
            #[codes(503, 500..=504)]
            Server,
        }

        let server = FirstIs503::Server;
        assert_eq!(server.codes(), [503, 500, 501, 502, 504]);
        assert_eq!(server.status(), Some(503));
        assert_answers_only::<FirstIs503>(&[500..=504]);
    }

    #[test]
    fn may_be_written_in_any_notation_of_rust() {
        #[derive(SipCause, Debug, PartialEq)]
        enum Notations {
            #[codes(0x1e6, 6_00, 0b1_1001_0100, 487u16)]
            Same,
        }

        assert_eq!(Notations::Same.codes(), [486, 600, 404, 487]);
    }
}

mod texts {
    use super::*;

    #[derive(SipCause)]
    enum Why {
        #[codes(404)]
        NotFound,
        /// The line is taken.
        #[codes(486)]
        #[sip_cause(rename = "USER_BUSY")]
        Busy,
        /// Not this one.
        #[codes(603)]
        #[sip_cause(description = "The person declined.")]
        Declined,
        /// The server
        ///   cannot go on.
        ///
        /// Its operator can.
        #[codes(500)]
        Broken,
        Local,
    }

    #[test]
    fn the_name_is_the_variant_in_title_case() {
        assert_eq!(Why::NotFound.as_str(), "Not Found");
        assert_eq!(Why::Local.as_str(), "Local");
    }

    #[test]
    fn rename_is_the_name_to_the_letter() {
        assert_eq!(Why::Busy.as_str(), "USER_BUSY");
    }

    #[test]
    fn the_description_is_the_option_else_the_first_paragraph_else_the_name() {
        assert_eq!(Why::Declined.description(), "The person declined.");
        assert_eq!(Why::Busy.description(), "The line is taken.");
        assert_eq!(Why::Broken.description(), "The server cannot go on.");
        assert_eq!(Why::NotFound.description(), "Not Found");
    }
}

mod in_dialog_codes {
    use super::*;

    #[derive(SipCause, Debug, PartialEq)]
    enum Why {
        #[codes(408, 480)]
        Unavailable,
        #[in_dialog_codes(408, 481)]
        DialogLost,
        #[codes(500..=599)]
        #[in_dialog_codes(501..=502)]
        Server(u16),
        #[in_dialog_codes(502)]
        Exception { status: u16 },
        #[sip_cause(fallback)]
        Other,
    }

    #[test]
    fn win_inside_a_dialog_and_count_only_there() {
        assert_eq!(Why::from_status(408), Some(Why::Unavailable));
        assert_eq!(Why::from_in_dialog_status(408), Some(Why::DialogLost));
        assert_eq!(Why::from_status(481), Some(Why::Other));
        assert_eq!(Why::from_in_dialog_status(481), Some(Why::DialogLost));
        assert_eq!(Why::from_listed_status(481), None);
    }

    #[test]
    fn leave_the_other_codes_as_they_are() {
        assert_eq!(Why::from_in_dialog_status(480), Some(Why::Unavailable));
        assert_eq!(Why::from_in_dialog_status(599), Some(Why::Server(599)));
        assert_eq!(Why::from_in_dialog_status(699), Some(Why::Other));
        assert_eq!(Why::from_in_dialog_status(700), None);
    }

    #[test]
    fn a_single_code_wins_over_a_range() {
        assert_eq!(Why::from_in_dialog_status(501), Some(Why::Server(501)));
        let exception = Why::Exception { status: 502 };
        assert_eq!(Why::from_in_dialog_status(502), Some(exception));
    }

    #[test]
    fn are_not_among_the_codes() {
        assert_eq!(Why::DialogLost.codes(), [0_u16; 0]);
        assert_eq!(Why::DialogLost.status(), None);
    }
}

mod q850 {
    use super::*;
    use sipcause::reason::{self, Prefer};

    #[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
    enum Inner {
        #[codes(404)]
        #[q850(1, 3, 88)]
        Unknown,
    }

    #[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
    enum Why {
        #[codes(486)]
        #[q850(17)]
        #[q850(21, 17..=19)]
        Busy,
        #[codes(403, 480)]
        Refused(u16),
        #[q850(34..=43)]
        Congestion { status: u16 },
        #[q850(16)]
        HungUp,
        #[codes(603)]
        Declined,
        #[sip_cause(delegate)]
        Inner(Inner),
    }

    #[test]
    fn own_values_come_first_and_single_ones_before_ranges() {
        for value in [17, 18, 19, 21] {
            assert_eq!(Why::from_q850(value), Some(Why::Busy), "{value}");
        }
        assert_eq!(Why::from_q850(16), Some(Why::HungUp));
    }

    #[test]
    fn then_those_of_delegates() {
        assert_eq!(Why::from_q850(3), Some(Why::Inner(Inner::Unknown)));
        // By RFC 3398 it is 503, which nobody names.
        assert_eq!(Why::from_q850(88), Some(Why::Inner(Inner::Unknown)));
    }

    #[test]
    fn then_the_status_of_rfc_3398() {
        // 31 is 480, 87 is 403, 26 is 404, 1 is listed by the delegate.
        assert_eq!(Why::from_q850(31), Some(Why::Refused(480)));
        assert_eq!(Why::from_q850(87), Some(Why::Refused(403)));
        assert_eq!(Why::from_q850(26), Some(Why::Inner(Inner::Unknown)));
        // 17 is 486 and 127 is 500, which nobody names.
        assert_eq!(Inner::from_q850(17), None);
        assert_eq!(Why::from_q850(127), None);
    }

    #[test]
    fn a_variant_that_holds_a_status_holds_that_of_rfc_3398() {
        assert_eq!(Why::from_q850(34), Some(Why::Congestion { status: 503 }));
    }

    #[test]
    fn values_without_an_answer_have_none() {
        assert_eq!(Inner::from_q850(16), None);
        for value in 128..=u8::MAX {
            assert_eq!(Why::from_q850(value), None);
            assert_eq!(Cause::from_q850(value), None);
        }
    }

    #[test]
    fn are_given_back_in_the_order_written_with_ranges_spelled_out() {
        assert_eq!(Why::Busy.q850_values(), [17, 21, 18, 19]);
        assert_eq!(Why::Inner(Inner::Unknown).q850_values(), [1, 3, 88]);
        assert_eq!(Why::Refused(403).q850_values(), [0_u8; 0]);
        assert_eq!(Why::Congestion { status: 1 }.q850_values().len(), 10);
        assert_eq!(Why::HungUp.codes(), [0_u16; 0]);
    }

    #[test]
    fn can_be_looked_up_in_a_constant() {
        const BUSY: Option<Why> = Why::from_q850(17);
        assert_eq!(BUSY, Some(Why::Busy));
    }

    #[test]
    fn a_reason_counts_by_its_protocol() {
        let cause = |value| {
            let reason = reason::parse(value).next().unwrap().unwrap();
            Why::from_reason(&reason)
        };
        assert_eq!(cause("SIP;cause=486"), Some(Why::Busy));
        assert_eq!(cause("Q.850;cause=16"), Some(Why::HungUp));
        assert_eq!(cause("q.850 ; cause = 31"), Some(Why::Refused(480)));
        assert_eq!(cause("Q.850;cause=486"), None);
        assert_eq!(cause("SIP;cause=66022"), None);
        assert_eq!(cause("SIP"), None);
        assert_eq!(cause("FreeSWITCH;cause=486"), None);
    }

    #[test]
    fn a_location_says_who_rejected() {
        #[derive(SipCause, Debug, PartialEq)]
        enum Who {
            #[codes(603)]
            User,
            #[codes(403)]
            Network,
        }

        let cause = |value| Who::from_reasons(value, Prefer::First);
        assert_eq!(cause("Q.850;cause=21;location=U"), Some(Who::User));
        assert_eq!(cause("Q.850;cause=21;location=TN"), Some(Who::Network));
        assert_eq!(cause("Q.850;cause=21"), Some(Who::Network));
    }

    #[test]
    fn the_caller_says_which_reason_counts() {
        let field = "X;cause=1, SIP;cause=603, Q.850;cause=17";
        assert_eq!(Why::from_reasons(field, Prefer::Q850), Some(Why::Busy));
        assert_eq!(Why::from_reasons(field, Prefer::Sip), Some(Why::Declined));
        assert_eq!(Why::from_reasons(field, Prefer::First), Some(Why::Declined));
    }

    #[test]
    fn a_reason_that_names_no_cause_is_passed_over() {
        // Nobody names 127, nor can the first value be read.
        let field = ";;;, Q.850;cause=127, SIP;cause=486";
        for prefer in [Prefer::Q850, Prefer::Sip, Prefer::First] {
            assert_eq!(Why::from_reasons(field, prefer), Some(Why::Busy));
        }
        assert_eq!(Why::from_reasons("", Prefer::First), None);
    }
}

mod held_status {
    use super::*;

    #[derive(SipCause, Debug, PartialEq)]
    enum Why {
        #[codes(486, 600)]
        Busy(u16),
        #[codes(500..=599)]
        Server {
            received: u16,
        },
        #[sip_cause(fallback)]
        Other {
            r#type: u16,
        },
        Port(u16),
    }

    #[test]
    fn is_the_one_received() {
        assert_eq!(Why::from_status(600), Some(Why::Busy(600)));
        assert_eq!(Why::from_status(503), Some(Why::Server { received: 503 }));
        assert_eq!(Why::from_status(477), Some(Why::Other { r#type: 477 }));
    }

    #[test]
    fn is_the_status() {
        assert_eq!(Why::Busy(600).status(), Some(600));
        assert_eq!(Why::Server { received: 503 }.status(), Some(503));
        assert_eq!(Why::Other { r#type: 477 }.status(), Some(477));
    }

    #[test]
    fn of_a_local_variant_is_its_own_affair() {
        assert_eq!(Why::Port(5060).status(), None);
    }

    #[test]
    fn does_not_change_the_codes() {
        assert_eq!(Why::Busy(600).codes(), [486, 600]);
        assert_eq!(Why::Other { r#type: 477 }.codes(), [0_u16; 0]);
    }
}

mod fallback {
    use super::*;

    #[derive(SipCause, Debug, PartialEq)]
    enum Why {
        #[codes(486)]
        Busy,
        #[codes(477)]
        #[sip_cause(fallback)]
        Other(u16),
    }

    #[test]
    fn takes_every_failure_and_nothing_else() {
        assert_eq!(Why::from_status(486), Some(Why::Busy));
        assert_eq!(Why::from_status(300), Some(Why::Other(300)));
        assert_eq!(Why::from_status(699), Some(Why::Other(699)));
        assert_answers_only::<Why>(&[300..=699]);
    }

    #[test]
    fn is_not_listed_but_for_its_own_codes() {
        for status in 0..=u16::MAX {
            let listed = match status {
                486 => Some(Why::Busy),
                477 => Some(Why::Other(477)),
                _ => None,
            };
            assert_eq!(Why::from_listed_status(status), listed);
        }
    }
}

mod all_classes {
    use super::*;

    #[derive(SipCause, Debug, PartialEq)]
    #[sip_cause(all_classes)]
    enum Why {
        #[codes(100..=199)]
        Wait,
        #[codes(200)]
        Answered,
        #[sip_cause(fallback)]
        Failed,
    }

    #[test]
    fn names_more_than_failures_and_the_fallback_still_takes_only_them() {
        assert_eq!(Why::from_status(183), Some(Why::Wait));
        assert_eq!(Why::from_status(200), Some(Why::Answered));
        assert_eq!(Why::from_status(202), None);
        assert_answers_only::<Why>(&[100..=200, 300..=699]);
    }

    #[test]
    fn the_table_starts_at_100() {
        assert_eq!(Why::table().next(), Some((100, Why::Wait)));
        assert_eq!(Why::table().count(), 100 + 1 + 400);
    }
}

mod local_codes {
    use super::*;

    #[derive(SipCause, Debug, PartialEq)]
    #[sip_cause(local_codes)]
    enum Why {
        #[codes(0)]
        NoResponse,
        #[codes(701..=703, 904)]
        Stack(u16),
        #[sip_cause(fallback)]
        Other(u16),
    }

    #[test]
    fn names_what_a_stack_reports_and_the_fallback_takes_its_range_too() {
        assert_eq!(Why::from_status(0), Some(Why::NoResponse));
        assert_eq!(Why::from_status(702), Some(Why::Stack(702)));
        assert_eq!(Why::from_status(999), Some(Why::Other(999)));
        assert_answers_only::<Why>(&[0..=0, 300..=999]);
    }

    #[test]
    fn the_table_stays_within_sip() {
        assert_eq!(Why::table().count(), 400);
    }
}

mod delegate {
    use super::*;

    #[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
    enum First {
        #[codes(486, 487..=487)]
        #[codes(499)]
        Taken,
        #[in_dialog_codes(481)]
        Lost,
        #[sip_cause(fallback)]
        Rest,
    }

    #[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
    enum Second {
        #[codes(486, 498)]
        #[in_dialog_codes(481, 482)]
        Known,
    }

    #[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
    enum Both {
        #[sip_cause(delegate)]
        First(First),
        #[codes(480)]
        Own,
        #[sip_cause(delegate)]
        Second { inner: Second },
    }

    #[test]
    fn several_are_asked_in_order_of_declaration() {
        assert_eq!(Both::from_status(486), Some(Both::First(First::Taken)));
    }

    #[test]
    fn what_any_of_them_lists_comes_before_a_fallback() {
        let known = Both::Second {
            inner: Second::Known,
        };
        assert_eq!(Both::from_status(498), Some(known));
        assert_eq!(Both::from_status(497), Some(Both::First(First::Rest)));
        assert_eq!(Both::from_listed_status(497), None);
    }

    #[test]
    fn answer_with_their_own_in_dialog_codes_first() {
        assert_eq!(
            Both::from_in_dialog_status(481),
            Some(Both::First(First::Lost))
        );
        let known = Both::Second {
            inner: Second::Known,
        };
        assert_eq!(Both::from_in_dialog_status(482), Some(known));
        assert_eq!(
            Both::from_in_dialog_status(483),
            Some(Both::First(First::Rest))
        );
    }

    #[test]
    fn speak_for_themselves() {
        let inner = Both::Second {
            inner: Second::Known,
        };
        assert_eq!(inner.as_str(), "Known");
        assert_eq!(inner.description(), Second::Known.description());
        assert_eq!(inner.codes(), Second::Known.codes());
        assert_eq!(inner.status(), Some(486));
    }

    #[derive(SipCause, Debug, PartialEq)]
    enum CallEnd {
        #[codes(600)]
        DoNotDisturb,
        #[codes(408)]
        Timeout,
        #[sip_cause(delegate)]
        Standard(Cause),
        #[sip_cause(fallback)]
        Other(u16),
    }

    #[test]
    fn a_row_is_overridden_by_the_enum() {
        assert_eq!(CallEnd::from_status(600), Some(CallEnd::DoNotDisturb));
        assert_eq!(
            CallEnd::from_status(486),
            Some(CallEnd::Standard(Cause::Busy))
        );
        // Inside a dialog too: only the enum's own in-dialog codes would come first.
        assert_eq!(CallEnd::from_in_dialog_status(408), Some(CallEnd::Timeout));
        let lost = CallEnd::Standard(Cause::DialogError);
        assert_eq!(CallEnd::from_in_dialog_status(481), Some(lost));
    }

    #[test]
    fn the_fallback_of_the_enum_comes_before_that_of_a_delegate() {
        assert_eq!(CallEnd::from_status(499), Some(CallEnd::Other(499)));
        assert_eq!(
            CallEnd::from_in_dialog_status(499),
            Some(CallEnd::Other(499))
        );
    }

    #[test]
    fn a_delegate_can_delegate() {
        #[derive(SipCause, Debug, PartialEq)]
        enum Outer {
            #[sip_cause(delegate)]
            Inner(CallEnd),
        }

        for status in 0..=u16::MAX {
            let inner = |cause: Option<CallEnd>| cause.map(Outer::Inner);
            assert_eq!(
                Outer::from_status(status),
                inner(CallEnd::from_status(status))
            );
            assert_eq!(
                Outer::from_listed_status(status),
                inner(CallEnd::from_listed_status(status))
            );
            assert_eq!(
                Outer::from_in_dialog_status(status),
                inner(CallEnd::from_in_dialog_status(status))
            );
        }
    }

    #[test]
    fn a_fallback_beyond_sip_is_reached_through_an_enum_without_local_codes() {
        #[derive(SipCause, Debug, PartialEq)]
        #[sip_cause(local_codes)]
        enum Stack {
            #[sip_cause(fallback)]
            Local(u16),
        }

        #[derive(SipCause, Debug, PartialEq)]
        enum Outer {
            #[sip_cause(delegate)]
            Stack(Stack),
            #[sip_cause(fallback)]
            Other,
        }

        assert_eq!(Outer::from_status(699), Some(Outer::Other));
        assert_eq!(
            Outer::from_status(701),
            Some(Outer::Stack(Stack::Local(701)))
        );
    }
}

mod types_that_need_dropping {
    use super::*;

    #[derive(SipCause, Debug, PartialEq)]
    #[sip_cause(display, error, from_str)]
    enum Inner {
        #[codes(486)]
        Busy,
        Text(String),
    }

    #[derive(SipCause, Debug)]
    enum Outer {
        #[codes(404)]
        NotFound,
        #[sip_cause(delegate)]
        Inner(Inner),
        Io(std::io::Error),
        #[sip_cause(fallback)]
        Other(u16),
    }

    const BUSY: Option<Outer> = Outer::from_status(486);

    #[test]
    fn compile_and_work() {
        assert!(matches!(BUSY, Some(Outer::Inner(Inner::Busy))));
        assert!(matches!(Outer::from_status(404), Some(Outer::NotFound)));
        assert!(matches!(Outer::from_status(499), Some(Outer::Other(499))));

        let local = Outer::Io(std::io::Error::other("the socket is gone"));
        assert_eq!(local.as_str(), "Io");
        assert!(matches!(local, Outer::Io(error) if error.to_string() == "the socket is gone"));
        let inner = Outer::Inner(Inner::Text("no route".to_owned()));
        assert_eq!(inner.as_str(), "Text");
    }
}

mod generics {
    use super::*;
    use std::fmt::Debug;

    #[derive(SipCause, Debug)]
    #[sip_cause(display, error, from_str)]
    enum Why<'a, T: Debug, const N: usize>
    where
        T: Clone,
    {
        #[codes(486)]
        Busy,
        #[sip_cause(delegate)]
        Standard(Cause),
        Local(&'a [T; N]),
    }

    #[test]
    fn are_free_where_no_delegate_depends_on_them() {
        type Two<'a> = Why<'a, String, 2>;
        assert!(matches!(Two::from_status(486), Some(Why::Busy)));
        assert!(matches!(
            "Rejected".parse::<Two<'_>>(),
            Ok(Why::Standard(Cause::Rejected))
        ));

        let pair = ["a".to_owned(), "b".to_owned()];
        let local = Why::Local(&pair);
        assert!(matches!(local, Why::Local([first, _]) if first == "a"));
        let error: Box<dyn std::error::Error + '_> = Box::new(local);
        assert_eq!(error.to_string(), "Local");
    }
}

mod all {
    use super::*;

    #[test]
    fn holds_every_variant_in_order() {
        #[derive(SipCause, Debug, PartialEq)]
        enum Why {
            #[codes(600)]
            Second,
            #[codes(486)]
            First,
            Local,
        }

        assert_eq!(Why::ALL, [Why::Second, Why::First, Why::Local]);
    }

    #[test]
    fn is_not_made_where_a_variant_holds_something() {
        #[derive(SipCause)]
        enum Why {
            #[codes(486)]
            Busy(u16),
        }

        // The name is free: a second definition would be an error.
        impl Why {
            const ALL: u8 = 1;
        }

        assert_eq!(Why::ALL, 1);
        assert_eq!(Why::Busy(486).status(), Some(486));
    }
}

mod constants {
    use super::*;

    #[derive(SipCause, Debug, PartialEq)]
    enum Why {
        #[codes(486)]
        Busy(u16),
        #[sip_cause(delegate)]
        Standard(Cause),
    }

    const FROM_STATUS: Option<Why> = Why::from_status(486);
    const FROM_LISTED: Option<Why> = Why::from_listed_status(499);
    const IN_DIALOG: Option<Why> = Why::from_in_dialog_status(481);
    const NAME: &str = Why::Standard(Cause::NotFound).as_str();
    const DESCRIPTION: &str = Why::Busy(486).description();
    const CODES: &[u16] = Why::Busy(486).codes();
    const STATUS: Option<u16> = Why::Busy(600).status();

    #[test]
    fn can_be_made_of_every_function() {
        assert_eq!(FROM_STATUS, Some(Why::Busy(486)));
        assert_eq!(FROM_LISTED, None);
        assert_eq!(IN_DIALOG, Some(Why::Standard(Cause::DialogError)));
        assert_eq!((NAME, DESCRIPTION), ("Not Found", "Busy"));
        assert_eq!((CODES, STATUS), (&[486][..], Some(600)));
    }
}

mod the_trait {
    use super::*;

    #[derive(SipCause, Debug, PartialEq)]
    enum Why {
        /// The line is taken.
        #[codes(486)]
        Busy(u16),
        #[in_dialog_codes(481)]
        Lost,
        #[sip_cause(fallback)]
        Other,
    }

    #[test]
    fn answers_as_the_inherent_functions_do() {
        fn lookups<C: SipCause>(status: u16) -> [Option<C>; 3] {
            [
                C::from_status(status),
                C::from_listed_status(status),
                C::from_in_dialog_status(status),
            ]
        }

        fn facts<C: SipCause>(cause: &C) -> (&'static str, &'static str, &[u16], Option<u16>) {
            (
                cause.as_str(),
                cause.description(),
                cause.codes(),
                cause.status(),
            )
        }

        for status in 0..=u16::MAX {
            let inherent = [
                Why::from_status(status),
                Why::from_listed_status(status),
                Why::from_in_dialog_status(status),
            ];
            assert_eq!(lookups::<Why>(status), inherent);
        }
        assert_eq!(
            facts(&Why::Busy(600)),
            ("Busy", "The line is taken.", &[486][..], Some(600))
        );
    }
}

mod reexport {
    pub(super) use sipcause as calls;
}

mod options {
    use super::*;
    use std::error::Error;

    #[derive(SipCause, Debug, PartialEq)]
    #[sip_cause(display)]
    #[sip_cause(error, from_str)]
    enum Why {
        #[codes(486)]
        Busy,
        #[codes(603)]
        #[sip_cause(rename = "No, thanks")]
        Declined,
        #[codes(477)]
        Held(u16),
        #[sip_cause(delegate)]
        Standard(Cause),
        Local(u8),
    }

    #[test]
    fn a_local_variant_has_a_name_too() {
        assert_eq!(Why::Local(1).to_string(), "Local");
    }

    #[test]
    fn display_writes_the_name_and_heeds_the_width() {
        assert_eq!(
            format!("{:>6}|{:<6}|", Why::Busy, Why::Busy),
            "  Busy|Busy  |"
        );
        assert_eq!(Why::Standard(Cause::NoAck).to_string(), "No ACK");
    }

    #[test]
    fn error_is_implemented() {
        let error: Box<dyn Error + Send + Sync> = Box::new(Why::Declined);
        assert_eq!(error.to_string(), "No, thanks");
        assert!(error.source().is_none());
    }

    #[test]
    fn from_str_reads_the_exact_names() {
        assert_eq!("No, thanks".parse(), Ok(Why::Declined));
        // Both have a cause of this name, and the enum comes first.
        assert_eq!("Busy".parse(), Ok(Why::Busy));
        assert_eq!("Rejected".parse(), Ok(Why::Standard(Cause::Rejected)));
    }

    #[test]
    fn from_str_makes_nothing_up() {
        for text in ["", "busy", "Busy ", "Declined", "Held", "Local"] {
            let error = text.parse::<Why>().unwrap_err();
            assert_eq!(
                error.to_string(),
                "no cause of `Why` has this text",
                "{text}"
            );
        }
    }

    #[test]
    fn strict_takes_registered_codes_and_those_of_a_vendor() {
        #[derive(SipCause, Debug, PartialEq)]
        #[sip_cause(strict)]
        enum Strict {
            #[codes(486, vendor(499, 470..=479), 600, vendor(490),)]
            #[in_dialog_codes(481, vendor(482..=483))]
            Busy,
        }

        assert_eq!(Strict::from_status(499), Some(Strict::Busy));
        assert_eq!(Strict::Busy.codes().len(), 2 + 1 + 10 + 1);
        assert_answers_only::<Strict>(&[470..=479, 486..=486, 490..=490, 499..=499, 600..=600]);
    }

    #[test]
    fn exhaustive_counts_what_a_delegate_lists() {
        #[derive(SipCause, Debug, PartialEq)]
        #[sip_cause(exhaustive)]
        enum Complete<'a> {
            #[sip_cause(delegate)]
            Standard(Cause),
            #[codes(400..=499)]
            Client,
            #[codes(500..=599, 607, 608)]
            Server,
            Local(&'a str),
        }

        assert_eq!(Complete::from_listed_status(608), Some(Complete::Server));
        assert_eq!(Complete::Local("timeout").codes(), [0_u16; 0]);
        // An own range comes before the delegate.
        assert_eq!(Complete::from_status(486), Some(Complete::Client));
        assert_eq!(
            Complete::from_status(302),
            Some(Complete::Standard(Cause::Redirected))
        );
    }

    #[test]
    fn crate_names_the_library() {
        #[derive(SipCause, Debug, PartialEq)]
        #[sip_cause(crate = super::reexport::calls)]
        enum Renamed {
            #[codes(486)]
            Busy,
        }

        assert_eq!(Renamed::from_status(486), Some(Renamed::Busy));
    }
}

#[cfg(feature = "serde")]
mod serde {
    use super::*;

    #[derive(SipCause, Debug, PartialEq)]
    #[sip_cause(serde)]
    enum Why<'a> {
        #[codes(486)]
        #[sip_cause(rename = "line \"taken\"")]
        Busy,
        #[codes(477)]
        Held(u16),
        #[sip_cause(delegate)]
        Standard(Cause),
        Local(&'a str),
    }

    #[test]
    fn writes_the_name() {
        let written = |why: &Why<'_>| serde_json::to_string(why).unwrap();
        assert_eq!(written(&Why::Busy), r#""line \"taken\"""#);
        assert_eq!(written(&Why::Held(477)), r#""Held""#);
        assert_eq!(written(&Why::Standard(Cause::NotFound)), r#""Not Found""#);
        assert_eq!(written(&Why::Local("timeout")), r#""Local""#);
    }

    #[test]
    fn reads_the_name_borrowed_or_not() {
        let json = r#""line \"taken\"""#;
        assert_eq!(serde_json::from_str::<Why<'_>>(json).unwrap(), Why::Busy);
        let json = r#""Not Found""#;
        let not_found = Why::Standard(Cause::NotFound);
        assert_eq!(serde_json::from_str::<Why<'_>>(json).unwrap(), not_found);
        assert_eq!(
            serde_json::from_reader::<_, Why<'_>>(json.as_bytes()).unwrap(),
            not_found
        );
    }

    #[test]
    fn says_what_it_wanted() {
        let error = serde_json::from_str::<Why<'_>>(r#""Held""#).unwrap_err();
        assert!(
            error.to_string().starts_with(
                r#"invalid value: string "Held", expected the text of a cause of `Why`"#
            ),
            "{error}"
        );
        let error = serde_json::from_str::<Why<'_>>("486").unwrap_err();
        assert!(
            error
                .to_string()
                .starts_with("invalid type: integer `486`, expected the text of a cause of `Why`"),
            "{error}"
        );
    }
}
