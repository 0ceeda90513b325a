use std::error::Error;

use indicatif::HumanCount;
use plotters::backend::SVGBackend;
use plotters::drawing::IntoDrawingArea;
use plotters::element::{Rectangle, Text};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, IntoTextStyle, RGBColor, WHITE};

use crate::Report;

// In pixels.
const WIDTH: i32 = 840;
const MARGIN: i32 = 28;
const HEAD: i32 = 72;
const ROW: i32 = 28;
const BAR: i32 = 18;
const FOOT: i32 = 64;
const GAP: i32 = 10;
/// The width of the numbers to the right of the longest bar.
const NUMBERS: i32 = 200;

// The drawing library divides these by 1.24.
const TITLE_SIZE: i32 = 25;
const TEXT_SIZE: i32 = 17;
/// The average width of a character in a wide font.
const CHARACTER: i32 = 8;
/// Longer names are cut.
const MAX_CHARACTERS: usize = 40;

const INK: RGBColor = RGBColor(0x1f, 0x23, 0x28);
const FAINT: RGBColor = RGBColor(0x59, 0x63, 0x6e);
const BLUE: RGBColor = RGBColor(0x3b, 0x76, 0xb8);

/// Draws the report as an SVG image. The background is white, for dark pages.
///
/// # Errors
///
/// If the drawing library reports an error.
pub fn svg(report: &Report) -> Result<String, Box<dyn Error>> {
    let names: Vec<String> = report.rows.iter().map(|row| shorten(&row.cause)).collect();
    let longest = names.iter().map(|name| name.chars().count()).max();
    let left = MARGIN + CHARACTER * i32::try_from(longest.unwrap_or(0))?;
    let room = f64::from(WIDTH - MARGIN - NUMBERS - left - GAP);
    let foot = HEAD + ROW * i32::try_from(names.len())? + FOOT / 2;

    let mut svg = String::new();
    let size = (u32::try_from(WIDTH)?, u32::try_from(foot + FOOT / 2)?);
    let area = SVGBackend::with_string(&mut svg, size).into_drawing_area();
    area.fill(&WHITE)?;

    let text = |size: i32, color: &'static RGBColor, side| {
        ("sans-serif", size, color)
            .into_text_style(&area)
            .pos(Pos::new(side, VPos::Center))
    };
    let title = format!("How {} calls ended", HumanCount(report.calls));
    let style = text(TITLE_SIZE, &INK, HPos::Left);
    area.draw(&Text::new(title, (MARGIN, HEAD / 2), style))?;

    let tops = (0..).map(|row| HEAD + ROW * row + ROW / 2);
    let right = report.rows.first().map_or(0.0, |row| row.percent);
    for ((row, name), y) in report.rows.iter().zip(names).zip(tops) {
        // At least one pixel, to show rare causes.
        #[expect(clippy::cast_possible_truncation)]
        let length = (row.percent / right * room).max(1.0) as i32;
        let start = left + GAP;
        let corners = [(start, y - BAR / 2), (start + length, y + BAR / 2)];
        area.draw(&Rectangle::new(corners, BLUE.filled()))?;
        let style = text(TEXT_SIZE, &INK, HPos::Right);
        area.draw(&Text::new(name, (left, y), style))?;
        let numbers = format!("{:.2} % ({})", row.percent, HumanCount(row.calls));
        let style = text(TEXT_SIZE, &FAINT, HPos::Left);
        area.draw(&Text::new(numbers, (start + length + GAP, y), style))?;
    }

    let metrics: Vec<String> = report
        .metrics
        .iter()
        .filter_map(|(name, percent)| Some(format!("{name} {:.2} %", (*percent)?)))
        .collect();
    let style = text(TEXT_SIZE, &INK, HPos::Left);
    area.draw(&Text::new(metrics.join("  ·  "), (MARGIN, foot), style))?;

    area.present()?;
    drop(area);
    Ok(svg)
}

fn shorten(name: &str) -> String {
    match name.char_indices().nth(MAX_CHARACTERS) {
        Some((end, _)) => format!("{}…", &name[..end]),
        None => name.to_owned(),
    }
}
