export { type WhatIf, type WhatIfOptions, type WhatIfRefusal, whatIf } from './whatIf.ts'
