// The program of the packages, with all libraries of Swift linked in: both `congbo` and, under that name, `congbo-preview`,
// which then takes no place of its own. Where nothing is loaded at start, the server's parts cost no time.
import CTcmalloc
import CongboCommand
import PreviewCommand

if CommandLine.arguments.first?.hasSuffix("/congbo-preview") == true {
  await runPreview(CommandLine.arguments)
} else {
  await runCongbo()
}
