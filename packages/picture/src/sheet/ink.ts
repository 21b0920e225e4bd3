/** 生成り with its white slack, for a screen; or white paper, on which the ruled lines stop where there is slack. */
export type Paper = 'paper' | 'print'

/** The light colours of the design tokens. People keep theirs on paper: a copy in black and white keeps the line styles. */
interface Ink {
  readonly paper: string
  readonly ground: string
  readonly ink: string
  readonly ink2: string
  readonly ink3: string
  readonly rule: string
  readonly late: string
}

const INKS: Readonly<Record<Paper, Ink>> = {
  paper: {
    paper: '#f6f3ec',
    ground: '#ede8dd',
    ink: '#1c1a17',
    ink2: '#4f4b43',
    ink3: '#686257',
    rule: '#857e70',
    late: '#a3200f',
  },
  print: {
    paper: '#fff',
    ground: '#fff',
    ink: '#000',
    ink2: '#333',
    ink3: '#444',
    rule: '#666',
    late: '#000',
  },
}

const PEOPLE = [
  { style: 'p1', colour: '#17427a', dash: 'none' },
  { style: 'p2', colour: '#855e00', dash: '13 5' },
  { style: 'p3', colour: '#0e7265', dash: '.1 7' },
  { style: 'p4', colour: '#8a5596', dash: '12 5 1 5' },
  { style: 'p5', colour: '#525b66', dash: '4 4' },
] as const

/** Figures first, then Japanese text, then what a machine without them has. */
const FONT_STACK =
  "'Yohaku Figures','IBM Plex Sans','Zen Kaku Gothic New','Hiragino Sans','Yu Gothic','Noto Sans JP','Noto Sans CJK JP',sans-serif"

/** The styles of a standalone picture: the classes of the drawing with fixed colours, since a file has no theme. */
export const styleSheet = (paper: Paper): string => {
  const of = INKS[paper]
  const halo = `paint-order:stroke;stroke:${of.ground};stroke-width:4;stroke-linejoin:round`
  return [
    `text{font-family:${FONT_STACK};font-size:12px;fill:${of.ink2}}`,
    `.paper{fill:${of.paper}}.d-ground{fill:${of.ground}}.d-white{fill:#fff}`,
    `.d-h1,.d-h2,.d-place{stroke:${of.rule};fill:none}`,
    '.d-h1{stroke-width:.75;opacity:.55}.d-h2{stroke-width:.5;stroke-dasharray:1 3;opacity:.6}.d-place{opacity:.6}',
    '.d-line{fill:none;stroke-width:2.5;stroke-linejoin:round}',
    ...PEOPLE.map(
      ({ style, colour, dash }) =>
        `.d-${style}{stroke:${colour};stroke-dasharray:${dash}}.d-fan-${style},.t-${style}{fill:${colour}}`,
    ),
    '.d-p3{stroke-width:4;stroke-linecap:round}.d-with{stroke-width:4.5}.d-own{stroke-width:5}',
    '.d-own-core{fill:none;stroke:#fff;stroke-width:2}',
    '.d-unknown{stroke-width:1.5;stroke-dasharray:1 5;stroke-linecap:round}',
    '.d-b50{opacity:.3}.d-b80{opacity:.18}.d-b95{opacity:.1}',
    `.d-gate{stroke:${of.ink};stroke-width:4}.d-gate-s{stroke:${of.ink};stroke-width:2.5}`,
    `.d-dim{fill:none;stroke:${of.ink}}`,
    `.d-stop{fill:${of.paper};stroke:${of.ink};stroke-width:1.75}.d-est{stroke-dasharray:2.5 2}`,
    `.d-hatch{stroke:${of.late};stroke-width:2}.d-late-fill{stroke:${of.late}}`,
    `.t-hour{fill:${of.ink3}}.t-place{font-size:13px;font-weight:500;fill:${of.ink}}`,
    `.ti{fill:${of.ink}}.tl{fill:${of.late};font-weight:500}`,
    '.t-p1,.t-p2,.t-p3,.t-p4,.t-p5{font-weight:500}',
    `.halo{${halo}}`,
    `.t-hero{font-size:46px;font-weight:300;fill:${of.ink}}.t-stacked{font-size:38px}`,
    `.t-middle{font-size:19px;fill:${of.ink}}.w-middle{font-size:16px;fill:${of.ink}}`,
    `.s-title{font-size:20px;font-weight:500;fill:${of.ink}}.s-rule{stroke:${of.ink};fill:none}`,
    `.s-time{font-size:13px;fill:${of.ink}}.s-note{fill:${of.ink3}}`,
  ].join('\n')
}
