// The server behind `congbo serve`, a program of its own: what it is made of would make every other command start later.
import CTcmalloc
import PreviewCommand

await runPreview(CommandLine.arguments)
