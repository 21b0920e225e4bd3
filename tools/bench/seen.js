// Runs in the page before anything else: notes what is painted, how far things jump, how long a touch takes to be seen.
const seen = {
  paints: [],
  touches: [],
  shift: 0,
  frames: [],
  following: false,
  /** Until the room stands in the place of what the page was built with, and no newer figure is on its way. */
  async there() {
    while (document.getElementById('first') !== null || document.querySelector('[data-waiting]') !== null)
      await new Promise(requestAnimationFrame)
  },
  /** Notes the time of every frame from now on. */
  follow() {
    seen.frames = []
    seen.following = true
    const look = (time) => {
      seen.frames.push(time)
      if (seen.following) requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  },
  unfollow() {
    seen.following = false
    return seen.frames
  },
}

Object.assign(globalThis, { seen })

const observe = (type, take, options = {}) =>
  new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...options })

observe('largest-contentful-paint', ({ startTime }) => {
  seen.paints.push(startTime)
})
observe('layout-shift', ({ hadRecentInput, value }) => {
  if (!hadRecentInput) seen.shift += value
})
observe(
  'event',
  ({ interactionId, duration }) => {
    if (interactionId) seen.touches.push(duration)
  },
  { durationThreshold: 16 },
)
