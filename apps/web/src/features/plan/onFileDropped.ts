/**
 * A file dropped anywhere on the page is opened here; without this the browser would leave the page for it. Returns the way
 * to stop listening.
 */
export const onFileDropped = (opened: (file: File) => void, isOver: (over: boolean) => void): (() => void) => {
  const over = (event: DragEvent): void => {
    event.preventDefault()
    isOver(true)
  }
  const left = (): void => isOver(false)
  const dropped = (event: DragEvent): void => {
    event.preventDefault()
    isOver(false)
    const [file] = event.dataTransfer?.files ?? []
    if (file) opened(file)
  }
  window.addEventListener('dragover', over)
  window.addEventListener('dragleave', left)
  window.addEventListener('drop', dropped)
  return () => {
    window.removeEventListener('dragover', over)
    window.removeEventListener('dragleave', left)
    window.removeEventListener('drop', dropped)
  }
}
