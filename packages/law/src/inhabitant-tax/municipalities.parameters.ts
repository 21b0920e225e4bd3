import { month } from '@yohaku/kernel'
import { parameter } from '../parameter.ts'
import { PAGES } from './sources.ts'

export interface DesignatedCity {
  /** 全国地方公共団体コード without the check digit. */
  readonly code: string
  readonly prefecture: string
  readonly ja: string
  readonly en: string
}

/** A municipality that departs from the standard rates. */
export interface MunicipalSpecial {
  /** Yen of the municipal per-capita tax. */
  readonly perCapita?: number
  /** Yen on top of the standard. */
  readonly perCapitaExtra?: number
  /** Municipal income levy, ppm. */
  readonly ratePpm?: number
}

const city = (code: string, ja: string, en: string): DesignatedCity => ({ code, prefecture: code.slice(0, 2), ja, en })

export const DESIGNATED_CITIES = parameter<readonly DesignatedCity[]>({
  id: 'inhabitant-tax.designated-cities',
  term: '指定都市',
  unit: 'municipal code',
  knownUntil: null,
  history: [
    {
      from: month('2012-04'),
      value: [
        city('01100', '札幌市', 'Sapporo'),
        city('04100', '仙台市', 'Sendai'),
        city('11100', 'さいたま市', 'Saitama'),
        city('12100', '千葉市', 'Chiba'),
        city('14100', '横浜市', 'Yokohama'),
        city('14130', '川崎市', 'Kawasaki'),
        city('14150', '相模原市', 'Sagamihara'),
        city('15100', '新潟市', 'Niigata'),
        city('22100', '静岡市', 'Shizuoka'),
        city('22130', '浜松市', 'Hamamatsu'),
        city('23100', '名古屋市', 'Nagoya'),
        city('26100', '京都市', 'Kyoto'),
        city('27100', '大阪市', 'Osaka'),
        city('27140', '堺市', 'Sakai'),
        city('28100', '神戸市', 'Kobe'),
        city('33100', '岡山市', 'Okayama'),
        city('34100', '広島市', 'Hiroshima'),
        city('40100', '北九州市', 'Kitakyushu'),
        city('40130', '福岡市', 'Fukuoka'),
        city('43100', '熊本市', 'Kumamoto'),
      ],
      basis: '地方自治法 第252条の19第1項の指定都市の指定に関する政令',
      source: PAGES.localAutonomyAct,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
})

export const MUNICIPAL_SPECIALS = parameter<Readonly<Record<string, MunicipalSpecial>>>({
  id: 'inhabitant-tax.municipal-specials',
  term: '市民税の独自の税率',
  unit: 'yen and ppm, by municipal code',
  knownUntil: month('2027-05'),
  history: [
    {
      from: month('2024-06'),
      value: {
        '14100': { perCapitaExtra: 900 },
        '23100': { perCapita: 2_800, ratePpm: 77_000 },
        '28100': { perCapitaExtra: 400 },
      },
      basis: '各市の条例（横浜みどり税、名古屋市民税減税、認知症神戸モデル）',
      source: PAGES.nagoya,
      confidence: 'secondary',
      checkedOn: null,
    },
    {
      from: month('2023-06'),
      value: {
        '14100': { perCapitaExtra: 900 },
        '23100': { perCapita: 3_300, ratePpm: 77_000 },
        '28100': { perCapitaExtra: 400 },
      },
      basis: '各市の条例（横浜みどり税、名古屋市民税減税、認知症神戸モデル）',
      source: PAGES.nagoya,
      confidence: 'memory',
      checkedOn: null,
    },
  ],
})
