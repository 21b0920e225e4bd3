import { statfsSync } from 'node:fs'

/** Room for node_modules, the unpacked browser and npm's own cache (measured 1.1 GB), with some to breathe. */
export const NEEDED_BYTES = 1_500_000_000

/** Why the disk has not enough room, or null. */
export const diskProblem = (freeBytes, folder, neededBytes = NEEDED_BYTES) => {
  if (freeBytes >= neededBytes) return null
  return [
    `Not enough free disk space in ${folder}: ${megabytes(freeBytes)} MB free, ${megabytes(neededBytes)} MB needed to install.`,
    'Free some space and start again; nothing has been changed.',
  ].join('\n')
}

/** Bytes a person without special rights may still write, or null where the system does not say. */
export const freeBytesOf = (folder) => {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  } catch {
    return null
  }
}

const megabytes = (bytes) => Math.floor(bytes / 1_000_000).toLocaleString('en')
