/** Addresses of the pages the resident-tax figures come from. */
export const PAGES = {
  komoro: 'https://www.city.komoro.lg.jp/soshikikarasagasu/shiminseikatsubu/zeimuka/1/3/4/1006.html',
  anjo: 'https://www.city.anjo.aichi.jp/kurasu/zeikin/shiminzei/kojinshiminzei/zeigakukeisan.html',
  misato: 'https://www.town.misato.miyagi.jp/03zeikin/2025-1218-1514-37.html',
  ibaraki: 'https://www.town.ibaraki.lg.jp/gyousei/kurashitetuduki/tax/cyoukenmin/003728.html',
  kasugai: 'https://www.city.kasugai.lg.jp/kurashi/zei/zei/shiminzei2/syotokusyouryaku/1003387.html',
  nagoya: 'https://www.city.nagoya.jp/kurashi/zeikin/1037356/1011880/1011883/1011891.html',
  outline2026: 'https://www.soumu.go.jp/main_content/001063704.pdf',
  surcharges: 'https://www.soumu.go.jp/main_sosiki/jichi_zeisei/czaisei/czaisei_seido/149767_25.html',
  localTaxAct: 'https://laws.e-gov.go.jp/law/325AC0000000226',
  localAutonomyAct: 'https://laws.e-gov.go.jp/law/322AC0000000067',
} as const
