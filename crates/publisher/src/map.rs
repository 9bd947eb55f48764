//! `feed map`: the ways of each guide as a drawing, for those who write them.

use std::error::Error;
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::PathBuf;

use layout::backends::svg::SVGWriter;
use layout::gv::{DotParser, GraphBuilder};

use super::words::{Lang, Words};
use domain::guide::{Answer, Destination, Flow, StepKind};
use domain::id::is_id;
use feed::read_flows;
use files::{FeedFolder, make_folder, write};

/// The arguments of `feed map`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The feed's folder
    dir: PathBuf,
    /// The folder to write to, an SVG a guide; files of the same names are replaced
    #[arg(long)]
    out: PathBuf,
    /// The language of what is printed; the maps are Italian, as the guides are
    #[arg(long, value_enum, default_value_t)]
    lang: Lang,
}

/// Draws, and tells how much.
pub fn run(args: &Args) -> Result<(), Box<dyn Error>> {
    let folder = FeedFolder::read(&args.dir)?;
    let parts = folder.parts.iter().map(|it| (&it.0, it.1.as_str()));
    let flows = read_flows(parts).ok_or("a part with steps is no list")?;
    make_folder(&args.out)?;
    let flows: Vec<_> = flows.flows.iter().filter(|it| is_id(&it.id)).collect();
    for flow in &flows {
        write(&args.out.join(format!("{}.svg", flow.id)), &map(flow)?)?;
    }
    let words = Words::new(args.lang);
    let (count, dir) = (flows.len(), args.out.display().to_string());
    writeln!(io::stdout(), "{}", words.say("export-files", &[("count", count.into()), ("dir", dir.into())]))?;
    Ok(())
}

/// The map of a guide as SVG.
pub fn map(flow: &Flow) -> Result<String, Box<dyn Error>> {
    let graph = DotParser::new(&dot(flow)).process()?;
    let mut builder = GraphBuilder::new();
    builder.visit_graph(&graph);
    let mut svg = SVGWriter::new();
    builder.get().do_it(false, false, false, &mut svg);
    Ok(svg.finalize())
}

/// The graph in the language of Graphviz.
fn dot(flow: &Flow) -> String {
    let mut dot = "digraph {\n".to_owned();
    for (at, step) in flow.steps.iter().enumerate() {
        let (shape, colour) = look(step.kind);
        let label = quoted(&format!("{}. {}", at + 1, step.name));
        let _ = writeln!(dot, "s{at} [shape={shape}, fillcolor=\"{colour}\", label={label}];");
        if let Some(next) = step.next.as_deref().and_then(|it| position(flow, it)) {
            let _ = writeln!(dot, "s{at} -> s{next};");
        }
        for (number, answer) in step.answers.iter().enumerate() {
            way(&mut dot, flow, (at, number), answer);
        }
    }
    dot + "}\n"
}

fn way(dot: &mut String, flow: &Flow, (at, number): (usize, usize), answer: &Answer) {
    let label = quoted(&answer.name);
    let to = match &answer.to {
        Destination::Step(id) => position(flow, id).map(|it| format!("s{it}")),
        Destination::Guide(id) => Some(outside(dot, (at, number), &format!("guida:{id}"))),
        Destination::Page(address) => Some(outside(dot, (at, number), &format!("pagina:{address}"))),
    };
    if let Some(to) = to {
        let _ = writeln!(dot, "s{at} -> {to} [label={label}];");
    }
}

/// A box for what is not of this guide; its name in the graph.
fn outside(dot: &mut String, (at, number): (usize, usize), label: &str) -> String {
    let name = format!("o{at}x{number}");
    let _ = writeln!(dot, "{name} [shape=box, fillcolor=\"white\", label={}];", quoted(label));
    name
}

fn position(flow: &Flow, id: &str) -> Option<usize> {
    flow.steps.iter().position(|it| it.id == id)
}

/// The shape and colour of a kind of step.
fn look(kind: StepKind) -> (&'static str, &'static str) {
    match kind {
        StepKind::Question | StepKind::Check => ("ellipse", "lightyellow"),
        StepKind::Stop => ("box", "lightpink"),
        StepKind::HandOver => ("box", "lightblue"),
        StepKind::Done => ("box", "palegreen"),
        StepKind::Say | StepKind::Checklist | StepKind::Act => ("box", "white"),
    }
}

/// How many letters stand on a line of the map.
const LINE: usize = 28;

/// A label, broken into short lines.
fn quoted(text: &str) -> String {
    let mut lines = vec![String::new()];
    for word in text.replace(['"', '\\'], "'").split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if line.chars().count() + word.chars().count() < LINE => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    format!("\"{}\"", lines.join("\\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_map_tells_every_step_and_answer() {
        let steps = r#"[{"id":"g","steps":[
            {"id":"a","type":"question","name":"Hai \"SPID\"?","answers":[
                {"id":"si","name":"Sì","next":"b"},{"id":"no","name":"No","next":"guida:spid"}]},
            {"id":"b","type":"done","name":"Fine"}]}]"#;
        let part = feed::raw::Part { kind: "steps".to_owned(), ..feed::raw::Part::default() };
        let flows = read_flows([(&part, steps)]).unwrap();
        let svg = map(&flows.flows[0]).unwrap();
        for told in ["1. Hai", "2. Fine", "Sì", "No", "guida:spid"] {
            assert!(svg.contains(told), "{told}: {svg}");
        }
    }
}
