/** Made by the build: the faces of the page, cut to what it says. */
declare module 'virtual:yohaku-fonts'

/** Made by the build from `families/`: the sample family of the first sight. */
declare module 'virtual:yohaku-sample' {
  export const samplePlan: import('@yohaku/household').Plan
}
