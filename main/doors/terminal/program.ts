import { Command, Option } from 'commander'
import { backupCommand } from './commands/backup.ts'
import { badgesCommand } from './commands/badges.ts'
import { batchesCommand } from './commands/batches.ts'
import { connectCommand, disconnectCommand } from './commands/connect.ts'
import { correctCommand } from './commands/correct.ts'
import { demoCommand } from './commands/demo.ts'
import { eraseCommand } from './commands/erase.ts'
import { familyCommand } from './commands/family.ts'
import { fontsCommand } from './commands/fonts.ts'
import { iconsCommand } from './commands/icons.ts'
import { initCommand } from './commands/init.ts'
import { issueCommand } from './commands/issue.ts'
import { linkageCommand } from './commands/linkage.ts'
import { paperCommand } from './commands/paper.ts'
import { printCommand } from './commands/print.ts'
import { printerCommand } from './commands/printer.ts'
import { publishCommand } from './commands/publish.ts'
import { registryCommand } from './commands/registry.ts'
import { restoreCommand } from './commands/restore.ts'
import { revokeCommand } from './commands/revoke.ts'
import { sheetCommand } from './commands/sheet.ts'
import { stylesCommand } from './commands/styles.ts'
import { syncCommand } from './commands/sync.ts'
import { templatesCommand } from './commands/templates.ts'
import { trustCommand } from './commands/trust.ts'
import { verifyCommand } from './commands/verify.ts'
import { visibilityCommand } from './commands/visibility.ts'
import { exitCodesHelp } from './exitCodes.ts'
import { refusePassphraseFlag } from './options.ts'
import type { Terminal } from './terminal.ts'

/** Every command of the terminal door, in the order a newcomer needs them. */
const commands = [
  demoCommand,
  initCommand,
  badgesCommand,
  familyCommand,
  stylesCommand,
  iconsCommand,
  sheetCommand,
  issueCommand,
  printCommand,
  printerCommand,
  fontsCommand,
  templatesCommand,
  verifyCommand,
  paperCommand,
  trustCommand,
  publishCommand,
  linkageCommand,
  registryCommand,
  correctCommand,
  visibilityCommand,
  revokeCommand,
  eraseCommand,
  connectCommand,
  syncCommand,
  disconnectCommand,
  batchesCommand,
  backupCommand,
  restoreCommand,
]

export function buildProgram(terminal: Terminal): Command {
  const program = new Command('rosette')
    .description('Issue Open Badges, print certificates and check them. No internet needed.')
    .version(terminal.world.version)
    .option(
      '--workspace <folder>',
      'the workspace to use (else ROSETTE_WORKSPACE, else the one in your documents)',
    )
    .option('--json', 'answer with one JSON document on stdout')
    .option(
      '--passphrase-stdin',
      'read the passphrase from the first line of stdin (else ROSETTE_PASSPHRASE, else asked)',
    )
    .addOption(new Option('--passphrase <secret>').hideHelp().argParser(refusePassphraseFlag))
    .addHelpText('after', `\n${exitCodesHelp()}`)
    .configureHelp({ showGlobalOptions: true })
  for (const command of commands) program.addCommand(command(terminal))
  for (const command of withChildren(program)) {
    // Errors are thrown to the one place that reports them and picks the exit code.
    command
      .exitOverride()
      .configureOutput({ outputError: () => {} })
      .showSuggestionAfterError()
    command.configureHelp({ showGlobalOptions: true })
  }
  return program
}

const withChildren = (command: Command): Command[] => [command, ...command.commands.flatMap(withChildren)]
