import CongboCommand

await Congbo.main()
