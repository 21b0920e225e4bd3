/** Words kept out of our own text (voice.md section 6); the tests of the catalogues look for them. */
export const NEVER =
  /無理しないで|がんばれ|頑張|すべき|しなきゃ|当たり前|普通は|みんなやっている|母親なのに|母性|イクメン|旦那|主人|奥さん|嫁|迷惑|甘え|わがまま|戦力外|脱落|置いていかれ|負け組|勝ち組|輝くママ|神ママ|手抜き|サボ|失敗|未達|連続記録|損する|大損|知らないと損|もったいない|今すぐ|大丈夫|絶対|簡単に|マミートラック|安全|確実/
