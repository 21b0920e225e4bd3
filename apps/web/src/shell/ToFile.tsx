import { useFamily } from '../state/FamilyProvider.tsx'
import { useText } from '../text/TextProvider.tsx'

/** What stands on the screen, as a file: where the device keeps nothing, this does. */
export function ToFile() {
  const text = useText('household')
  const { record, tried } = useFamily()
  const save = async (): Promise<void> => {
    const { savePlanFile } = await import('../features/plan/savePlanFile.ts')
    savePlanFile({ ...record, plan: tried })
  }
  return (
    <button type="button" className="link" onClick={() => void save()}>
      {text.data.toFile}
    </button>
  )
}
