/** What one offer may cost to read. Beyond them a finding says so, and nothing is read further. */
export const limits = {
  /** Bytes of a YAML file. The largest real offers are below 100 kB. */
  yamlBytes: 1_000_000,
  /** Bytes of a text that stands in a file of its own. */
  textBytes: 1_000_000,
  /** Bytes of a picture or document. */
  mediaBytes: 20_000_000,
  /** Bytes of all pictures and documents of one offer. */
  mediaTotalBytes: 200_000_000,
  /** Nesting of mappings and lists. */
  depth: 50,
  /** Uses of anchors in one file. */
  aliases: 1000,
  /** Values in one file once its anchors are written out. */
  values: 100_000,
  /** Files in one offer's folder. */
  files: 1000,
  /** Places in one offer that name a file. */
  references: 1000,
  /** Bytes of all texts of one offer that stand in files, each counted as often as it is named. */
  textsBytes: 2_000_000,
  /** Faults of shape in one offer; with more of them its content is not judged. */
  shapeFaults: 200,
  /** Characters of a file in which faults are mended by machine; each fix reads the file once more. */
  fixedText: 100_000,
  /** Fixes that are offered for one offer at a time. */
  fixes: 50,
} as const;
