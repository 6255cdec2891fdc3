/** The codes a command ends with, for scripts. The only list of them: `--help` prints it, commands name its keys. */
export const exitCodes = {
  ok: { code: 0, meaning: 'Done; when checking: everything is genuine.' },
  unexpected: { code: 1, meaning: 'It did not work. The message says why.' },
  usage: {
    code: 2,
    meaning: 'The command, an option or an input file cannot be used as given. Nothing was issued.',
  },
  refused: { code: 3, meaning: 'Done, but some rows of the list were refused or could not be issued.' },
  notGenuine: { code: 4, meaning: 'A checked file is altered, revoked, expired or not yet valid.' },
  cannotTell: { code: 5, meaning: 'A checked file cannot be judged on this computer.' },
  workspace: {
    code: 6,
    meaning:
      'The workspace cannot be used: missing, open elsewhere, newer, damaged, not writable, or wrong passphrase.',
  },
  interrupted: {
    code: 7,
    meaning: 'Stopped with Ctrl+C. What was finished is safe; a batch can be resumed.',
  },
} as const

export type ExitName = keyof typeof exitCodes

export const exitCodesHelp = (): string =>
  ['Exit codes:', ...Object.values(exitCodes).map(({ code, meaning }) => `  ${code}  ${meaning}`)].join('\n')
