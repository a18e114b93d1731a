package hallwright.app.command;

import hallwright.app.command.print.FiguresText;
import hallwright.app.command.print.FindingsText;
import hallwright.app.report.ExportJob;
import hallwright.export.Progress;
import hallwright.export.StandardExporters;
import hallwright.file.FileProblem;
import hallwright.text.Message;
import java.nio.file.Path;

/// What the program does when it is only started: the window on the sample hall; without a display the same job in
/// text and files.
final class MainJob {

    private static final int MOST_FINDINGS = 12;

    private final Session session;

    MainJob(Session session) {
        this.session = session;
    }

    int run() throws FileProblem, Refusal {
        return session.show(null) ? ExitCode.CLEAN : withoutWindow();
    }

    private int withoutWindow() throws FileProblem, Refusal {
        Path hall = session.home().mainSample();
        session.print("command.main.no-display");
        session.out().println();
        session.out().flush();
        Session.Opened opened = session.open(hall, null);
        new FindingsText(opened.design(), session.texts(), session.out())
                .print(opened.results().findings(), MOST_FINDINGS);
        new FiguresText(opened.analysis(), session.texts(), session.out()).printKeyFigures();
        session.out().println();
        session.out().flush();
        Path folder = session.home().exports();
        ExportJob job = new ExportJob(StandardExporters.ALL, session.request(opened), folder, ExportCommand.name(hall));
        ExportJob.Outcome outcome = job.run(new Steps());
        if (outcome.problem() != null) {
            throw new Refusal(outcome.problem());
        }
        session.print("command.main.folder", folder.toString());
        outcome.written().forEach(file -> session.out().println("  " + file.getFileName()));
        return ExitCode.CLEAN;
    }

    /// Tells each step on standard error, so that a long export does not look like a hang.
    private final class Steps implements Progress {

        private String last = "";

        @Override
        public void at(double fraction, Message step) {
            String line = session.texts().of(step);
            if (!line.equals(last)) {
                session.tell(step);
                last = line;
            }
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
