/** Hands a file to the person: the browser keeps it, the desktop asks where. */
export function saveFile(file: File): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  link.click()
  // Only once the download has surely begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
