function dataOf(file: File): DataTransfer {
  const data = new DataTransfer();
  data.items.add(file);
  return data;
}

/** Gives the desk a file as its chooser does. */
export function chooseFile(place: HTMLElement, file: File): void {
  const input = place.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('The desk shows no file chooser.');
  input.files = dataOf(file).files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Drags a file over the desk, or lets it go there. */
export function dropFile(event: 'dragover' | 'drop', file: File): void {
  document.body.dispatchEvent(new DragEvent(event, { dataTransfer: dataOf(file), bubbles: true, cancelable: true }));
}
