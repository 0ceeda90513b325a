use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(vendor)]
    NoCredit,
    #[codes(vendor 499)]
    NoMinutes,
    #[codes(vendor[498])]
    NoTariff,
}

fn main() {
    _ = CallEnd::from_status(486);
}
