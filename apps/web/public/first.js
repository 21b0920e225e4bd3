// Before the first paint: the chosen brightness and language, so that a dark room stays dark. Names as in features/settings/theme.ts.
try {
  const theme = localStorage.getItem('yohaku.theme')
  if (theme === 'light' || theme === 'dark' || theme === 'night') document.documentElement.dataset.theme = theme
  const size = localStorage.getItem('yohaku.size')
  if (size === '115' || size === '130') document.documentElement.style.fontSize = `${size}%`
  if (localStorage.getItem('yohaku.language') === 'en') document.documentElement.lang = 'en'
  // Written into the page when it was built: what a device sees that has kept nothing and was asked for nothing (src/state/startFamily.ts).
  if (/^#?\/?$/.test(location.hash) && localStorage.getItem('yohaku.kept') === null)
    document.documentElement.dataset.first = ''
} catch {
  // A browser that keeps nothing shows the page as the device says.
}

// Scripts and workers come from here and from nowhere else; text never becomes markup (Trusted Types, where the browser has them).
window.trustedTypes?.createPolicy('default', {
  createScriptURL: (url) => {
    if (new URL(url, document.baseURI).origin !== location.origin) throw new TypeError(`not ours: ${url}`)
    return url
  },
})
