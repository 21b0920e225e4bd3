import type { HelpText } from '../text.ts'

export const help: HelpText = {
  program: 'The timetable of a family’s day and its money, from a plan file',
  headings: {},
  commands: {
    check: { summary: 'is the file right?', example: ['yohaku check families/f01-seed-author.yohaku.yaml'] },
    compare: {
      summary: 'the tracks (ways of working) side by side: slack, chances, time, take-home pay',
      example: ['yohaku compare families/f01-seed-author.yohaku.yaml --tracks now,full --years 2'],
    },
    ledger: {
      summary: 'the money, month by month and line by line',
      example: ['yohaku ledger families/f01-seed-author.yohaku.yaml --track now --from 2026-04 --months 12'],
    },
    explain: {
      summary: 'where one figure comes from, down to the article of law',
      example: [
        'yohaku explain families/f01-seed-author.yohaku.yaml --track now --month 2026-10 --line pension --adult p1',
      ],
    },
    timetable: {
      summary: 'the day, its slack and its chances',
      example: ['yohaku timetable families/f01-seed-author.yohaku.yaml --track plus1h --samples 100000 --seed 1'],
    },
    simulate: {
      summary: 'any event-activity network (JSON), many times with random delays',
      example: ['yohaku simulate docs/examples/network.json --samples 100000 --seed 1 --json'],
    },
    examples: {
      summary: 'run the worked examples of law files (YAML) and compare the answers',
      example: ['yohaku examples docs/examples/worked.yaml'],
    },
    households: {
      summary: 'one household per line on stdin, one result per line on stdout',
      example: ['yohaku households < docs/examples/households.jsonl > results.jsonl'],
    },
    completion: { summary: 'print the completion script of a shell', example: ['source <(yohaku completion bash)'] },
    allocate: {
      summary: 'where some minutes do most good',
      example: ['yohaku allocate families/f01-seed-author.yohaku.yaml --minutes 30'],
    },
    assign: {
      summary: 'who drops off and picks up on which weekday',
      example: [
        'yohaku assign families/f01-seed-author.yohaku.yaml',
        'yohaku assign families/f02-father-drops-off.yohaku.yaml --share pickup.p1=3 --share pickup.p2=2',
      ],
    },
    cover: {
      summary: 'who is with the child: a morning at home, a call, an adult who is not well, stopped trains',
      example: [
        'yohaku cover families/f01-seed-author.yohaku.yaml --child c1 --date 2026-11-24 --at 13:40',
        'yohaku cover families/f01-seed-author.yohaku.yaml --child c1 --date 2026-11-24 --ill p1',
      ],
    },
    year: {
      summary: 'a year of days at home against the leave of the adults',
      example: ['yohaku year families/f01-seed-author.yohaku.yaml --samples 10000 --sharing halves'],
    },
    milestones: {
      summary: 'dates on the way: the child’s age, leave, resident tax, premiums',
      example: ['yohaku milestones families/f01-seed-author.yohaku.yaml --track now --years 3'],
    },
    applications: {
      summary: 'what can be filed: by whom, to whom, until when, worth what',
      example: ['yohaku applications families/f01-seed-author.yohaku.yaml --today 2026-11-22'],
    },
    payslip: {
      summary: 'a payslip beside what the plan gives, line by line',
      example: ['yohaku payslip families/f01-seed-author.yohaku.yaml --slip docs/examples/slip.yaml'],
    },
    export: {
      summary: 'writes a calendar, a picture of the timetable, a file without personal data',
      example: [
        'yohaku export families/f01-seed-author.yohaku.yaml --svg timetable.svg --ics family.ics',
        'yohaku export families/f01-seed-author.yohaku.yaml --anonymous shared.yohaku.yaml',
      ],
    },
  },
  arguments: {
    plan: 'a plan file (.yaml / .json) or a family file; - reads stdin',
    network: 'a network file (JSON); - reads stdin',
    files: 'files with worked examples (YAML)',
    shell: 'bash, zsh or fish',
  },
  options: {
    help: 'show this help',
    version: 'show the version',
    json: 'write exactly one JSON document to stdout',
    lang: 'language (ja or en)',
    today: 'the date to take as today (YYYY-MM-DD)',
    seed: 'seed of the random numbers (whole number); same seed, same answer',
    samples: 'number of simulated days',
    jobs: 'how many threads compute side by side',
    tracks: 'the tracks to compare, separated by commas',
    track: 'id of a track',
    years: 'number of years to look at',
    swapRoles: 'with the two parents’ ways of working exchanged',
    from: 'first month (YYYY-MM)',
    months: 'number of months',
    month: 'month (YYYY-MM)',
    line: 'code of a line (pension, income_tax_withheld …)',
    adult: 'id of an adult',
    day: 'weekday (mon … sun) or id of a day pattern',
    child: 'id of the child (not needed where there is one)',
    date: 'which day (YYYY-MM-DD); today when left out',
    at: 'time of the call (HH:MM); from the morning when left out',
    ill: 'ids of adults who are not well, with commas',
    childIll: 'the child is ill as well (with --ill)',
    works: 'ids of adults who work on a public holiday, with commas',
    trainStopped: 'the trains have stopped',
    resumes: 'when the trains may run again (HH:MM)',
    waits: 'until when the nursery said it can wait (HH:MM)',
    busy: 'an appointment that is kept (p1=14:00-15:00, repeatable)',
    order: 'order of the ways (arrival,leave,yen,remaining,promises,handovers with commas)',
    minutes: 'minutes to give, of all adults together',
    chances: 'chances for the latest time to leave (times in 100, with commas: 80,95)',
    criteria: 'what decides, in order (chance,share,timeTogether,ownTime,sleep with commas)',
    share: 'how often somebody should go in a week (pickup.p1=3, repeatable)',
    lived: 'a log of lived days (yohaku-lived/1), which moves the assumed delays',
    limit: 'how many ways to list',
    sharing: 'who stays (alternate, halves, first, second, share=0.3)',
    firstDay: 'first day (YYYY-MM-DD)',
    engine: 'engine (ts or wasm, the same figures; exact draws no samples and brackets the chances)',
    ics: 'file for the calendar (iCalendar): the week, dates, applications',
    svg: 'file for the picture of the timetable (SVG)',
    png: 'file for the picture of the timetable (PNG)',
    anonymous: 'file for the plan without names, pay, places and dates of birth',
    portrait: 'draws the picture on upright paper',
    slip: 'the payslip (YAML or JSON): month, adult, lines',
  },
  exits: 'Exit status: 0 done, 1 the input has a mistake, 2 a fault of ours',
}
