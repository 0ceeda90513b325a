use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(404)]
    NotFound,
    Busy(#[codes(486)] u16),
    Gone {
        #[in_dialog_codes(481)]
        status: u16,
    },
}

fn main() {
    _ = CallEnd::from_status(486);
}
