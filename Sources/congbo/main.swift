import CongboCommand

await runCongbo()
