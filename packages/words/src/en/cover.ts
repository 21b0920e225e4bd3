import type { CoverWords } from '../cover.ts'

const REGISTRATION = {
  filed: 'registered',
  open: 'to be registered',
  refused: 'not accepted',
  unknown: 'registration not told',
}

/** Who is with the child when a day breaks. No railway words here. */
export const cover: CoverWords = {
  lead: (kind, child, at, ill) => {
    switch (kind) {
      case 'childIll':
        return at === null
          ? `${child} stays at home on this day. Who is with the child, and when?`
          : `${at} A call: ${child} has to be collected. Who is with the child, and when?`
      case 'adultIll':
        return at === null ? `${ill} is not well on this day.` : `${at} ${ill} is not well.`
      case 'trainStopped':
        return `${at ?? ''} The trains have stopped.`.trim()
    }
  },
  need: (from, to) => `Time to cover ${from}–${to}`,
  until: (time) => `can wait until ${time}`,
  reach: 'Who can go',
  reaches: (who, leaves, arrives, via) => `${who} leaves ${leaves}, is there ${arrives} (${via})`,
  noWay: (who, withoutTrains) => `${who}: no way${withoutTrains ? ' without trains' : ''} is told, so not known`,
  resumeBy: (who, time) => `${who}: in time by the usual way if the trains run by ${time}`,
  criterion: {
    arrival: 'there sooner',
    leave: 'less leave',
    yen: 'less money',
    remaining: 'more leave left',
    promises: 'fewer promises changed',
    handovers: 'fewer handovers',
  },
  waiting: (place) => `waits at ${place}`,
  nobody: 'nobody',
  uncovered: (span) => `${span}: nobody is with the child.`,
  noOption: 'Ways or times are not told, so nothing can be said.',
  use: (kind, span) => `${kind} ${span}`,
  left: (what) => `left ${what}`,
  afterwards: (until, share) => `runs out by ${until} in ${share}`,
  fees: (amount) => `fees ${amount}`,
  payLost: (amount) => `pay lost ${amount}`,
  promise: ({ kind, outcome }, about, who, at, late) => {
    if (kind === 'workStart') return outcome === 'absent' ? `${who} does not work` : `${who} works from ${at}`
    if (kind === 'waiting') return `there at ${at}, ${late} after they can wait`
    const what = `${kind === 'dropoff' ? 'bringing' : 'collecting'} ${about}`
    switch (outcome) {
      case 'moved':
        return `${what}: ${who} (${at})${late === '' ? '' : kind === 'dropoff' ? `, work begins ${late} late` : `, ${late} short`}`
      case 'together':
        return `${what}: ${who} on the same way (${at})`
      case 'takesAlong':
        return `${what}: ${who} takes the child at home along (${at})`
      case 'notStated':
        return `${what}: no way is told, so not known`
      default:
        return `${what}: nobody can`
    }
  },
  restLost: (span) => `${span} of sleep before night work are lost`,
  inTime: (chance, by) => `by ${by}: ${chance} (usual delays)`,
  helpersCan: (p) => `helpers can come in ${Math.round(p * 100)}% of cases`,
  askHelpers: 'ask the helpers first',
  balances: 'Leave left now',
  helper: (who, { papers, registration }, more = []) => {
    const facts = [
      ...(registration === null ? [] : [REGISTRATION[registration]]),
      ...(papers.length === 0 ? [] : [`bring ${papers.join(', ')}`]),
      ...more,
    ]
    return facts.length === 0 ? who : `${who}: ${facts.join(', ')}`
  },
  assumed: 'Taken for granted',
  unknown: 'What would have to be known',
  sharing: (rule, first, second) => {
    switch (rule.type) {
      case 'alternate':
        return 'in turn, fever by fever'
      case 'halves':
        return 'half of every day each'
      case 'share':
        return `${first} ${Math.round(rule.first * 100)}% of the days`
      case 'first':
        return `${first} first`
      case 'second':
        return `${second} first`
    }
  },
  share: (p) => {
    if (p <= 0.0005) return 'nearly no year'
    if (p >= 0.9995) return 'nearly every year'
    if (p < 0.025) return 'less than 1 of 20 years'
    if (p > 0.975) return 'more than 19 of 20 years'
    return `about ${Math.round(p * 20)} of 20 years`
  },
  days: (days, hours) =>
    days === 0 && hours > 0
      ? `${hours} h`
      : `${days} ${days === 1 ? 'day' : 'days'}${hours === 0 ? '' : ` ${hours} h`}`,
  leaveNames: {
    childNursingLeave: 'leave for a sick child (子の看護等休暇)',
    annualLeave: 'paid leave (年次有給休暇)',
    flexHours: 'worked on other days',
    workAtNap: 'worked at home during the nap',
  },
  leaveShort: { childNursingLeave: 'leave for a sick child', annualLeave: 'paid leave' },
  assumption: {
    annual_leave_by_whole_days:
      'whether paid leave goes by the hour or half day is up to the employer; not told, so whole days',
    nursing_leave_unpaid: 'whether leave for a sick child is paid is up to the employer; not told, so unpaid',
    nursing_leave_all_left: 'all days of leave for a sick child that the law gives are taken as left',
    annual_leave_first_grant: 'paid leave left: the first grant of the law (after half a year)',
    annual_leave_latest_grant: 'paid leave left: the latest grant, counted from the day of hiring',
    break_by_law: 'the break is as long as the law has it',
    helper_way_not_stated: 'how far away a helper is: assumed',
    helper_hours_not_stated: 'when a helper can come has to be asked',
    helper_fee_not_stated: 'a fee is not told and counted as 0 yen',
    helper_days_not_stated: 'on how many days a helper can be asked is not told',
    care_times_by_work: 'when the child is brought and collected is not told: the time in which all adults are out',
    way_back_as_long_as_there: 'a way told in one direction only takes as long back',
    minutes_to_leave_assumed: 'ten minutes from a call to leaving the desk',
    ten_minutes_before_closing: 'planned to be there ten minutes before the doors close',
    nap_time_assumed: 'the nap is from 12:30 to 14:30',
    pay_lost_before_tax: 'pay lost is before tax and premiums',
    holiday_is_a_day_off: 'on a public holiday adults are off who are not said to work',
    nursing_leave_only_for_ill_child: 'leave for a sick child is for days on which the child is ill: not counted here',
    holidays_closed: 'on public holidays the nursery is closed: not counted as days at home',
    cover_order_not_stated: 'the order can be changed in household.cover.order',
    sickness_by_studies: 'how often children stay at home: from a study of nurseries in Tokyo',
    season_and_calls_assumed: 'season, the first months and the share of calls are assumed',
    sharing_in_turn: 'the adults take turns, fever by fever',
    nursing_leave_first: 'leave for a sick child is used first',
    care_since_not_stated: 'the day of entry is not told: April of the one-year-olds’ class',
    pupils_ill_like_oldest_class: 'pupils are counted like the five-year-olds’ class',
    helper_not_counted: 'helpers without days and chance are not counted',
    annual_leave_grant_not_counted: 'the day of hiring is not told: leave granted during the year is not counted',
    annual_leave_lapse_not_stated: 'when paid leave lapses is not told: not within the year',
    delays_invented: 'the sizes of delays are our own guess',
    travel_mode_not_stated: 'what is ridden is not told: delays of the way from its length',
    night_work_counts_as_day: 'night work counts like a day',
  },
}
