/** ln Γ(x) for x > 0, by Lanczos' approximation (g = 7, nine terms); relative error about 1e-15. */
export const lnGamma = (x: number): number => {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - lnGamma(1 - x)
  const shifted = x - 1
  const t = shifted + 7.5
  let sum = LANCZOS_0
  LANCZOS.forEach((coefficient, k) => {
    sum += coefficient / (shifted + k + 1)
  })
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(sum)
}

/** Regularised incomplete gamma functions: `lower` = P(a, x), `upper` = Q(a, x) = 1 − P, each accurate where it is small. */
export const incompleteGamma = (
  a: number,
  x: number,
  lnGammaOfA: number = lnGamma(a),
): { readonly lower: number; readonly upper: number } => {
  if (!(x > 0)) return { lower: 0, upper: 1 }
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 }
  const front = Math.exp(a * Math.log(x) - x - lnGammaOfA)
  if (x < a + 1) {
    const lower = front * lowerSeries(a, x)
    return { lower, upper: 1 - lower }
  }
  const upper = front * upperFraction(a, x)
  return { lower: 1 - upper, upper }
}

/** Φ(z) and 1 − Φ(z), each accurate where it is small. */
export const normalCdf = (z: number): { readonly lower: number; readonly upper: number } => {
  const tail = incompleteGamma(0.5, (z * z) / 2).upper / 2
  return z < 0 ? { lower: tail, upper: 1 - tail } : { lower: 1 - tail, upper: tail }
}

/** Σ xⁿ / (a (a+1) … (a+n)). */
const lowerSeries = (a: number, x: number): number => {
  let term = 1 / a
  let sum = term
  for (let n = 1; n < MOST_TERMS && term > sum * EPSILON; n++) {
    term *= x / (a + n)
    sum += term
  }
  return sum
}

/** Continued fraction of Γ(a, x) / (x^a e^−x), by Lentz's method. */
const upperFraction = (a: number, x: number): number => {
  let b = x + 1 - a
  let c = 1 / TINY
  let d = 1 / b
  let fraction = d
  for (let n = 1; n < MOST_TERMS; n++) {
    const numerator = -n * (n - a)
    b += 2
    d = 1 / nonZero(numerator * d + b)
    c = nonZero(b + numerator / c)
    fraction *= d * c
    if (Math.abs(d * c - 1) < EPSILON) break
  }
  return fraction
}

const EPSILON = 1e-16
const TINY = 1e-300
const MOST_TERMS = 10_000
const nonZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value)

const LANCZOS_0 = 0.99999999999980993
const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]
