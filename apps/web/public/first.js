// Before the first paint: the chosen brightness and language, so that a dark room stays dark. Names as in features/settings/theme.ts.
try {
  const theme = localStorage.getItem('yohaku.theme')
  if (theme === 'light' || theme === 'dark' || theme === 'night') document.documentElement.dataset.theme = theme
  if (localStorage.getItem('yohaku.language') === 'en') document.documentElement.lang = 'en'
} catch {
  // A browser that keeps nothing shows the page as the device says.
}
