import { lazy, Suspense } from 'react'
import { useRoute } from '../../shell/route.ts'
import { Road } from './Road.tsx'

const Payslip = lazy(() => import('../../features/payslip/PayslipPage.tsx'))
const Coverage = lazy(() => import('../../features/lawCoverage/CoveragePage.tsx'))

/** みちしるべ: what can be filed and the dates ahead; its two pages are opened from there. */
export default function SignpostsRoom() {
  const { page } = useRoute().query
  if (page !== 'payslip' && page !== 'coverage') return <Road />
  return <Suspense>{page === 'payslip' ? <Payslip /> : <Coverage />}</Suspense>
}
