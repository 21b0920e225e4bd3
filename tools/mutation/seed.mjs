import fc from 'fast-check'

fc.configureGlobal({ seed: 2_026_0401 })
