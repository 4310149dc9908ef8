// The allocator of the whole process: a build takes and frees small things on every core all the time.
import CTcmalloc
import CongboCommand

await runCongbo()
