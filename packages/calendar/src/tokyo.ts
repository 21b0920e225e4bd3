export const ZONE = 'Asia/Tokyo'

/** The time zone of Japan as a `VTIMEZONE`, under this name. Japan has had no summer time since 1951: one rule is all of it. */
export const tokyoZone = (name: string = ZONE): readonly string[] => [
  'BEGIN:VTIMEZONE',
  `TZID:${name}`,
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0900',
  'TZOFFSETTO:+0900',
  'TZNAME:JST',
  'END:STANDARD',
  'END:VTIMEZONE',
]
