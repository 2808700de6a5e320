// Stands in for @inquirer/external-editor in the bundle.
export function editAsync() {
  throw new Error('the editor prompt is not part of salesgap');
}
