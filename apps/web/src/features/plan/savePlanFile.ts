import type { FamilyRecord } from '../../state/familyRecord.ts'
import { download } from '../export/download.ts'
import { writePlanFile } from './planFile.ts'

/** Hands the family out as a file. Comes with the YAML library, so load it when it is needed. */
export const savePlanFile = (record: FamilyRecord): void => {
  const { name, type, text } = writePlanFile(record)
  download(name, new Blob([text], { type }))
}
