/** What one list has and the other has not, counting repeats. */
export function difference(before: readonly string[], after: readonly string[]): { less: string[]; more: string[] } {
  const left = [...before];
  const more = after.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return { less: left, more };
}
