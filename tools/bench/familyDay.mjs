/**
 * A day of two adults and two children with sixty events, to measure with: wake to bedtime, two drop-offs, two trains, work,
 * pick-up, supper, bath, bed. Made up; it is nobody's day.
 *
 * @returns {import('@yohaku/timetable').Day}
 */
export const familyDay = () => ({
  id: 'bench-day',
  adults: ['mother', 'father'],
  children: ['elder', 'younger'],
  steps: [
    step('m-wake', 'wake', ['mother'], 'home', 5, { planned: at(5, 50) }),
    step('f-wake', 'wake', ['father'], 'home', 5, { planned: at(6, 10) }),
    step('m-ready', 'prepare', ['mother'], 'home', 20),
    step('f-ready', 'prepare', ['father'], 'home', 20),
    step('e-wake', 'wake', ['elder', 'father'], 'home', 5, { planned: at(6, 35) }),
    step('y-wake', 'wake', ['younger', 'mother'], 'home', 5, { planned: at(6, 35) }),
    step('breakfast', 'breakfast', ['mother', 'father', 'elder', 'younger'], 'home', 25, { planned: at(6, 45) }),
    step('e-dress', 'childPrepare', ['elder', 'father'], 'home', 12),
    step('y-dress', 'childPrepare', ['younger', 'mother'], 'home', 12),
    step('e-way', 'travel', ['elder', 'father'], 'home', 10, { to: 'school', planned: at(7, 35) }),
    step('e-drop', 'dropoff', ['elder', 'father'], 'school', 3, { latest: at(8, 5) }),
    step('y-way', 'travel', ['younger', 'mother'], 'home', 12, { to: 'nursery', planned: at(7, 35) }),
    step('y-drop', 'dropoff', ['younger', 'mother'], 'nursery', 6, { earliest: at(7, 30), latest: at(8, 15) }),
    step('f-station', 'travel', ['father'], 'school', 8, { to: 'station' }),
    step('f-train', 'travel', ['father'], 'station', 32, { to: 'office-f', planned: at(8, 9), delay: 'train' }),
    step('m-station', 'travel', ['mother'], 'nursery', 7, { to: 'station' }),
    step('m-train', 'travel', ['mother'], 'station', 28, { to: 'office-m', planned: at(8, 21), delay: 'train' }),
    step('f-work', 'work', ['father'], 'office-f', 480, { latest: at(9, 0), until: at(18, 0) }),
    step('m-work', 'work', ['mother'], 'office-m', 360, { latest: at(9, 0), until: at(16, 0) }),
    step('m-back', 'travel', ['mother'], 'office-m', 30, { to: 'station', delay: 'train' }),
    step('m-shop', 'shopping', ['mother'], 'station', 15),
    step('y-pick', 'pickup', ['mother', 'younger'], 'nursery', 8, { latest: at(17, 30) }),
    step('e-pick', 'pickup', ['mother', 'elder', 'younger'], 'school', 5, { latest: at(17, 50) }),
    step('home-way', 'travel', ['mother', 'elder', 'younger'], 'school', 10, { to: 'home' }),
    step('cook', 'cook', ['mother'], 'home', 25),
    step('dinner', 'dinner', ['mother', 'elder', 'younger'], 'home', 35, { latest: at(18, 50) }),
    step('f-back', 'travel', ['father'], 'office-f', 45, { to: 'home', delay: 'train' }),
    step('bath', 'bath', ['father', 'elder', 'younger'], 'home', 25),
    step('play', 'play', ['mother', 'father', 'elder', 'younger'], 'home', 20),
    step('bed', 'bedtime', ['mother', 'elder', 'younger'], 'home', 20, { latest: at(21, 0) }),
  ],
})

const at = (hours, minutes) => hours * 60 + minutes

const step = (id, act, who, place, minutes, more = {}) => ({ id, act, who, place, minutes, ...more })
