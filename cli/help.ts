export const help = `Usage: offerlane validate [paths] [options]

Judges the offers of a publisher's repository and tells what is wrong, at its line.
A path is a publisher's folder, an offer's folder or a file in one; the current folder unless named.

  --base <ref>        judge the offers that differ from where HEAD left this branch, tag or commit, and their changes
  --all               judge all offers, with --base too
  --format <format>   text (unless said), json, or github: commands that a workflow shows as annotations
  --fail-on <level>   the least severity that fails: error, warning, notice or never; unless said, that of
                      .github/offerlane.yml, or else error
  -h, --help          this text
  -v, --version       the version

Exit status: 0 clean, 1 findings that fail, 2 could not run. OFFERLANE_DEBUG=1 shows why it could not, in full.
`;
