/** One check of the tree. `run` never throws for a finding: it reports it. */
export interface Guard {
  name: string;
  /** @param root absolute folder that looks like the project: the project itself, or a planted one in a test */
  run(root: string): Promise<Verdict>;
}

export interface Verdict {
  ok: boolean;
  /** What was found, in lines that name the place; when all is well, what was looked at. */
  report: string;
}
