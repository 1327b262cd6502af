using System.Text;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace QuoteArchive.Fleet.Tasks;

/// <summary>
/// A connection to the broker and the two queues on it: tasks, and dead letters. Quorum queues are on the disks of most of the broker's
/// machines before a publisher hears of it. Nothing here reconnects: whoever works starts again with a new connection, so that no state
/// survives by accident.
/// </summary>
internal sealed class TaskQueue : IAsyncDisposable
{
    /// <summary>
    /// How often the broker delivers a task whose worker died with it, before that is a dead letter too. More than the tries of a page that
    /// fails: a worker that dies takes along all it has at hand.
    /// </summary>
    private const int DeliveryLimit = 10;

    /// <summary>How many messages are on their way to the broker without its word.</summary>
    private const int MaxUnconfirmed = 256;

    private readonly IConnection _connection;
    private readonly IChannel _publishing;
    private readonly string _tasks;
    private readonly string _deadLetters;

    private TaskQueue(IConnection connection, IChannel publishing, string name)
    {
        _connection = connection;
        _publishing = publishing;
        (_tasks, _deadLetters) = (name + ".pages", name + ".dead");
    }

    public static async Task<TaskQueue> ConnectAsync(string broker, string name, CancellationToken cancellation)
    {
        var factory = new ConnectionFactory { Uri = new Uri(broker), AutomaticRecoveryEnabled = false,
            ClientProvidedName = "quote-archive" };
        var connection = await factory.CreateConnectionAsync(cancellation);
        try
        {
            // Publishing waits for the broker's confirmation: what is published is on its disks.
            var options = new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true);
            var queue = new TaskQueue(connection, await connection.CreateChannelAsync(options, cancellation), name);
            await queue.DeclareAsync(cancellation);
            return queue;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync() => await _connection.DisposeAsync();

    /// <summary>Publishes tasks and returns when the broker has all of them.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> PublishAsync(IAsyncEnumerable<PageTask> tasks, CancellationToken cancellation)
    {
        var unconfirmed = new Queue<Task>();
        var count = 0;
        await foreach (var task in tasks.WithCancellation(cancellation))
        {
            if (unconfirmed.Count == MaxUnconfirmed) await unconfirmed.Dequeue();
            unconfirmed.Enqueue(PublishAsync(_tasks, task, cancellation).AsTask());
            count++;
        }

        await Task.WhenAll(unconfirmed);
        return count;
    }

    /// <summary>Puts a task that failed behind the others, or among the dead letters if it failed too often.</summary>
    public ValueTask PublishFailureAsync(PageTask task, string reason, bool isFinal, CancellationToken cancellation)
    {
        var failed = task with { Tries = task.Tries + 1, Reason = reason };
        return PublishAsync(isFinal || failed.Tries >= PageTask.MaxTries ? _deadLetters : _tasks, failed, cancellation);
    }

    /// <summary>Takes tasks on a channel of its own, at most so many unacknowledged.</summary>
    public async Task<IChannel> ConsumeAsync(
        int prefetch, Func<IChannel, BasicDeliverEventArgs, ValueTask> take, Action ended, CancellationToken cancellation)
    {
        var channel = await _connection.CreateChannelAsync(cancellationToken: cancellation);
        await channel.BasicQosAsync(0, (ushort)prefetch, global: false, cancellation);
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.ReceivedAsync += async (_, delivery) => await take(channel, delivery);
        channel.ChannelShutdownAsync += (_, _) => End();
        channel.CallbackExceptionAsync += (_, _) => End();
        await channel.BasicConsumeAsync(_tasks, autoAck: false, consumer, cancellation);
        return channel;

        Task End()
        {
            ended();
            return Task.CompletedTask;
        }
    }

    /// <summary>How many tasks wait that no worker has at hand.</summary>
    public async Task<uint> CountWaitingAsync(CancellationToken cancellation) =>
        (await _publishing.QueueDeclarePassiveAsync(_tasks, cancellation)).MessageCount;

    public async Task<QueueState> DescribeAsync(int maxLetters, CancellationToken cancellation)
    {
        var tasks = await _publishing.QueueDeclarePassiveAsync(_tasks, cancellation);
        var dead = await _publishing.QueueDeclarePassiveAsync(_deadLetters, cancellation);
        return new QueueState(tasks.MessageCount, tasks.ConsumerCount, dead.MessageCount, await PeekAsync(maxLetters, cancellation));
    }

    /// <summary>Looks at the first dead letters. They are taken and put back, as the protocol has no other way.</summary>
    private async Task<IReadOnlyList<PageTask>> PeekAsync(int max, CancellationToken cancellation)
    {
        await using var channel = await _connection.CreateChannelAsync(cancellationToken: cancellation);
        var letters = new List<PageTask>();
        ulong last = 0;
        while (letters.Count < max && await channel.BasicGetAsync(_deadLetters, autoAck: false, cancellation) is { } letter)
        {
            last = letter.DeliveryTag;
            letters.Add(Letter(letter));
        }

        if (last > 0) await channel.BasicNackAsync(last, multiple: true, requeue: true, cancellation);
        return letters;
    }

    private static PageTask Letter(BasicGetResult letter)
    {
        try
        {
            var task = PageTask.Parse(letter.Body.Span);
            return task.Reason is null || HasDied(letter) ? task with { Reason = "Every worker that took it died." } : task;
        }
        catch (System.Text.Json.JsonException exception)
        {
            return new PageTask(TaskKind.File, Encoding.UTF8.GetString(letter.Body.Span), Reason: "No task: " + exception.Message);
        }
    }

    /// <summary>What the broker itself put among the dead letters says so in a header.</summary>
    private static bool HasDied(BasicGetResult letter) => letter.BasicProperties.Headers?.ContainsKey("x-death") == true;

    private async ValueTask PublishAsync(string queue, PageTask task, CancellationToken cancellation)
    {
        var properties = new BasicProperties { Persistent = true, ContentType = "application/json" };
        await _publishing.BasicPublishAsync("", queue, mandatory: true, properties, task.ToMessage(), cancellation);
    }

    private async Task DeclareAsync(CancellationToken cancellation)
    {
        var quorum = new Dictionary<string, object?> { ["x-queue-type"] = "quorum" };
        await _publishing.QueueDeclareAsync(
            _deadLetters, durable: true, exclusive: false, autoDelete: false, quorum, cancellationToken: cancellation);
        await _publishing.QueueDeclareAsync(_tasks, durable: true, exclusive: false, autoDelete: false, new Dictionary<string, object?>
        {
            ["x-queue-type"] = "quorum",
            ["x-delivery-limit"] = DeliveryLimit,
            ["x-dead-letter-exchange"] = "",
            ["x-dead-letter-routing-key"] = _deadLetters,
            ["x-dead-letter-strategy"] = "at-least-once",
            ["x-overflow"] = "reject-publish",
        }, cancellationToken: cancellation);
    }
}

/// <param name="Waiting">Tasks that no worker has at hand.</param>
/// <param name="Workers">Workers that are connected.</param>
/// <param name="Dead">How many dead letters there are.</param>
/// <param name="Letters">The first of them.</param>
internal sealed record QueueState(uint Waiting, uint Workers, uint Dead, IReadOnlyList<PageTask> Letters);
