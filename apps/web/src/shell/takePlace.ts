const LONGEST_MS = 8_000

/**
 * The room takes the place of what the page was built with (`firstSight.tsx`) in one step, once its own figures stand: nothing goes
 * away before there is something better. A room that cannot come takes it too, to say so.
 */
export const takePlace = (root: HTMLElement): void => {
  const built = document.getElementById('first')
  if (built === null) return
  const isThere = (): boolean =>
    root.querySelector('h1, [role="alert"]') !== null && root.querySelector('[data-waiting]') === null
  const change = (): void => {
    watch.disconnect()
    clearTimeout(late)
    built.remove()
    delete document.documentElement.dataset.first
  }
  const watch = new MutationObserver(() => isThere() && change())
  const late = setTimeout(change, LONGEST_MS)
  watch.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-waiting'] })
  if (isThere()) change()
}
